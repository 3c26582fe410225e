package org.orderhub.application.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** What every event log promises. */
public interface EventLogContract extends InTransactions {

  Instant NOW = Instant.parse("2026-03-01T08:00:00.123456Z");

  EventLog log();

  @ParameterizedTest
  @EnumSource
  default void anEventIsShownAsItWasAppended(EventType type) {
    LoggedEvent event =
        new LoggedEvent(
            newAccount(),
            new EventId(UUID.randomUUID()),
            type,
            newSubject(),
            1,
            NOW,
            new Actor.PartnerKey("demo"),
            List.of(
                new FieldChange("status", "IN_PROGRESS", "COMPLETED"),
                new FieldChange("externalStatus", "", "<b>'sent'</b>; \"--\" 😀")),
            "{\"type\":\"" + type.publicName() + "\"}");

    append(event);

    assertThat(of(event, 10))
        .containsExactly(new EventLog.Entry(event.id(), type, 1, NOW, "demo", event.changes()));
  }

  @ParameterizedTest
  @MethodSource("org.orderhub.application.eventlog.EventLogContract#actors")
  default void whoeverDidItIsNamed(Actor actor) {
    LoggedEvent event = event(newAccount(), newSubject(), 1, actor);

    append(event);

    assertThat(of(event, 10)).extracting(EventLog.Entry::actor).containsExactly(actor.name());
  }

  static Stream<Actor> actors() {
    return Stream.of(
        new Actor.StaffUser(UUID.randomUUID(), "Ada O'Hara"),
        new Actor.PartnerKey("shop"),
        new Actor.CustomerUser(UUID.randomUUID(), "Grace"),
        new Actor.Hub());
  }

  @Test
  default void theNewestComesFirst() {
    LoggedEvent first = event(newAccount(), newSubject(), 1, new Actor.Hub());
    List<LoggedEvent> later =
        LongStream.of(3, 2, 4)
            .mapToObj(i -> event(first.account(), first.subject(), i, new Actor.Hub()))
            .toList();

    append(first);
    append(later.toArray(LoggedEvent[]::new));

    assertThat(of(first, 10)).extracting(EventLog.Entry::sequence).containsExactly(4L, 3L, 2L, 1L);
    assertThat(of(first, 2)).extracting(EventLog.Entry::sequence).containsExactly(4L, 3L);
  }

  @Test
  default void everySubjectHasItsOwnLog() {
    LoggedEvent one = event(newAccount(), newSubject(), 1, new Actor.Hub());
    LoggedEvent other = event(one.account(), newSubject(), 1, new Actor.Hub());

    append(one, other);

    assertThat(of(one, 10)).extracting(EventLog.Entry::id).containsExactly(one.id());
    assertThat(of(other, 10)).extracting(EventLog.Entry::id).containsExactly(other.id());
  }

  @Test
  default void noAccountSeesTheEventsOfAnother() {
    LoggedEvent mine = event(newAccount(), newSubject(), 1, new Actor.Hub());
    LoggedEvent theirs = event(newAccount(), mine.subject(), 1, new Actor.Hub());

    append(mine, theirs);

    assertThat(of(mine, 10)).extracting(EventLog.Entry::id).containsExactly(mine.id());
  }

  @Test
  default void nothingIsAppendedAsWell() {
    append();

    assertThat(inTransaction(() -> log().of(newAccount(), newSubject(), 10))).isEmpty();
  }

  private void append(LoggedEvent... events) {
    doInTransaction(() -> log().append(List.of(events)));
  }

  private List<EventLog.Entry> of(LoggedEvent event, int limit) {
    return inTransaction(() -> log().of(event.account(), event.subject(), limit));
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }

  private static Subject newSubject() {
    return new Subject(Subject.Kind.ORDER, UUID.randomUUID());
  }

  private static LoggedEvent event(AccountId account, Subject subject, long sequence, Actor actor) {
    return new LoggedEvent(
        account,
        new EventId(UUID.randomUUID()),
        EventType.ORDER_STATUS_CHANGED,
        subject,
        sequence,
        NOW,
        actor,
        List.of(),
        "{}");
  }
}
