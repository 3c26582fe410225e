package org.orderhub.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.eventlog.FollowEvents.From;
import org.orderhub.application.eventlog.FollowEvents.Stretch;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFollowEventsTest {
  private static final From BEGINNING = new From.Place(LogPlace.BEGINNING);

  @Inject FollowEvents followEvents;
  @Inject EventLog log;
  @Inject Transactions transactions;

  private final AccountId account = new AccountId(UUID.randomUUID());
  private long sequence;

  @Test
  void eventsComeAsTheyHappened() {
    LoggedEvent event = event(EventType.ORDER_STATUS_CHANGED);
    commit(event);

    assertThat(follow(BEGINNING, 10).events())
        .containsExactly(
            new FollowEvents.Event(event.id(), event.type(), event.changes(), event.body()));
  }

  @Test
  void eachEventComesOnceHoweverSmallTheStretches() {
    List<LoggedEvent> first = events(5);
    List<LoggedEvent> second = events(1);
    List<LoggedEvent> third = events(4);
    commit(first);
    commit(second);
    commit(third);

    for (int limit = 1; limit <= 11; limit++) {
      assertThat(all(limit)).containsExactlyElementsOf(ids(first, second, third));
    }
  }

  @Test
  void aSlowTransactionIsWaitedForAndNeverPassedOver() {
    LoggedEvent slow = event(EventType.ORDER_REGISTERED);
    LoggedEvent quick = event(EventType.ORDER_REGISTERED);

    LogPlace meanwhile =
        transactions.inTransaction(() -> {
          log.append(List.of(slow));
          return elsewhere(() -> {
            commit(quick);
            Stretch seen = follow(BEGINNING, 10);
            assertThat(seen.events()).isEmpty();
            return seen.next();
          });
        });

    assertThat(idsOf(follow(new From.Place(meanwhile), 10))).containsExactly(slow.id(), quick.id());
  }

  @Test
  void onlyTheTypesAskedForComeAndTheRestIsLeftBehind() {
    LoggedEvent deleted = event(EventType.ORDER_DELETED);
    commit(event(EventType.ORDER_REGISTERED), deleted, event(EventType.ORDER_REGISTERED));
    Set<EventType> deletions = Set.of(EventType.ORDER_DELETED);

    Stretch first = follow(BEGINNING, deletions, 10);
    assertThat(idsOf(first)).containsExactly(deleted.id());
    LoggedEvent later = event(EventType.ORDER_DELETED);
    commit(later);
    assertThat(idsOf(follow(new From.Place(first.next()), deletions, 10)))
        .containsExactly(later.id());
  }

  @Test
  void whoBeginsAtTheEndSeesWhatHappensFromThen() {
    commit(events(2));
    LogPlace end = follow(new From.End(), 10).next();
    LoggedEvent later = event(EventType.ORDER_REPLACED);
    commit(later);

    assertThat(idsOf(follow(new From.Place(end), 10))).containsExactly(later.id());
  }

  @Test
  void nothingNewKeepsThePlaceForWhatComes() {
    commit(events(3));
    LogPlace behind = follow(BEGINNING, 3).next();
    Stretch nothing = follow(new From.Place(behind), 10);
    assertThat(nothing.events()).isEmpty();
    LoggedEvent later = event(EventType.ORDER_REPLACED);
    commit(later);

    assertThat(idsOf(follow(new From.Place(nothing.next()), 10))).containsExactly(later.id());
  }

  @Test
  void noAccountSeesTheEventsOfAnother() {
    commit(events(2));

    var other = new FollowEvents.Query(new AccountId(UUID.randomUUID()), BEGINNING, Set.of(), 10);
    assertThat(followEvents.follow(other).events()).isEmpty();
  }

  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }

  private List<EventId> all(int limit) {
    List<EventId> all = new ArrayList<>();
    Stretch stretch = follow(BEGINNING, limit);
    while (!stretch.events().isEmpty()) {
      all.addAll(idsOf(stretch));
      stretch = follow(new From.Place(stretch.next()), limit);
    }
    return all;
  }

  private Stretch follow(From from, int limit) {
    return follow(from, Set.of(), limit);
  }

  private Stretch follow(From from, Set<EventType> types, int limit) {
    return followEvents.follow(new FollowEvents.Query(account, from, types, limit));
  }

  private static List<EventId> idsOf(Stretch stretch) {
    return stretch.events().stream().map(FollowEvents.Event::id).toList();
  }

  @SafeVarargs
  private static List<EventId> ids(List<LoggedEvent>... groups) {
    return List.of(groups).stream().flatMap(List::stream).map(LoggedEvent::id).toList();
  }

  private void commit(LoggedEvent... events) {
    commit(List.of(events));
  }

  private void commit(List<LoggedEvent> events) {
    transactions.inTransaction(() -> {
      log.append(events);
      return events;
    });
  }

  private List<LoggedEvent> events(int count) {
    List<LoggedEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(event(EventType.ORDER_UPDATED));
    }
    return events;
  }

  /** Ids grow, as those that are given out do. */
  private LoggedEvent event(EventType type) {
    sequence++;
    return new LoggedEvent(
        account,
        new EventId(new UUID(sequence, 0)),
        type,
        new Subject(Subject.Kind.ORDER, new UUID(0, 7)),
        sequence,
        Instant.parse("2026-03-01T08:00:00Z"),
        new Actor.Hub(),
        List.of(new FieldChange("payment", "OPEN", "PAID")),
        "{\"sequence\":" + sequence + "}");
  }
}
