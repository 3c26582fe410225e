package org.orderhub.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.application.eventlog.FollowEvents;
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
import org.orderhub.persistence.shared.Sql;

/** Months long past get their partitions and events by hand; the clock of the database stays. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlEventLogStorageTest {
  private static final YearMonth MARCH = YearMonth.of(1999, 3);
  private static final YearMonth APRIL = YearMonth.of(1999, 4);

  private final AccountId account = new AccountId(UUID.randomUUID());
  private final Subject order = new Subject(Subject.Kind.ORDER, UUID.randomUUID());

  @Inject EventLog log;
  @Inject EventLogStorage storage;
  @Inject FollowEvents followEvents;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @BeforeEach
  void startAfresh() {
    run("truncate event_log, deliveries, delivery_replays");
    run("drop table if exists event_log_1999_03, event_log_1999_04");
  }

  @Test
  void theBodiesOfOldMonthsGoAndTheTimeLineStays() {
    provide(MARCH);
    provide(APRIL);
    LoggedEvent old = happened("1999-03-31T23:59:59Z", 1);
    LoggedEvent later = happened("1999-04-01T00:00:00Z", 2);
    List<EventLog.Entry> before = timeLine();

    forgetBefore(APRIL);

    assertThat(bodyOf(old)).isNull();
    assertThat(bodyOf(later)).isEqualTo(later.body());
    assertThat(timeLine()).isEqualTo(before).hasSize(2);
  }

  @Test
  void theMonthIsAPartitionAsBeforeWithItsIndexes() {
    provide(MARCH);
    happened("1999-03-01T00:00:00Z", 1);
    long indexes = indexes();

    forgetBefore(APRIL);
    provide(MARCH);
    forgetBefore(APRIL);

    assertThat(indexes()).isEqualTo(indexes).isPositive();
    happened("1999-03-02T00:00:00Z", 2);
    assertThat(timeLine()).hasSize(2);
    assertThat(count("select count(*) as number from event_log_1999_03")).isEqualTo(2);
  }

  @Test
  void whatStillWaitsKeepsItsBody() {
    provide(MARCH);
    LoggedEvent waiting = happened("1999-03-05T00:00:00Z", 1);
    LoggedEvent replayed = happened("1999-03-05T00:00:00Z", 2);
    LoggedEvent done = happened("1999-03-05T00:00:00Z", 3);
    queue("deliveries", waiting);
    queue("delivery_replays", replayed);

    forgetBefore(APRIL);

    assertThat(bodyOf(waiting)).isEqualTo(waiting.body());
    assertThat(bodyOf(replayed)).isEqualTo(replayed.body());
    assertThat(bodyOf(done)).isNull();
  }

  @Test
  void straysForgetTheirBodiesToo() {
    LoggedEvent stray = happened("1999-02-05T00:00:00Z", 1);

    forgetBefore(MARCH);

    assertThat(bodyOf(stray)).isNull();
    assertThat(timeLine()).hasSize(1);
  }

  @Test
  void theFeedPassesOverWhatHasNoBody() {
    provide(MARCH);
    happened("1999-03-05T00:00:00Z", 1);
    LoggedEvent kept = happened("1999-04-05T00:00:00Z", 2);
    forgetBefore(APRIL);

    FollowEvents.Stretch stretch =
        followEvents.follow(
            new FollowEvents.Query(
                account, new FollowEvents.From.Place(LogPlace.BEGINNING), Set.of(), 10));

    assertThat(stretch.events()).extracting(FollowEvents.Event::id).containsExactly(kept.id());
  }

  private LoggedEvent happened(String time, long sequence) {
    var event =
        new LoggedEvent(
            account,
            new EventId(UUID.randomUUID()),
            EventType.ORDER_UPDATED,
            order,
            sequence,
            Instant.parse(time),
            new Actor.PartnerKey("shop"),
            List.of(new FieldChange("status", "a", "b")),
            "{\"sequence\":" + sequence + "}");
    transactions.inTransaction(() -> {
      log.append(List.of(event));
      return sql.update(
          "update event_log set recorded_at = occurred_at where account_id = ? and id = ?",
          parameters -> parameters.uuid(account.value()).uuid(event.id().value()));
    });
    return event;
  }

  private void queue(String table, LoggedEvent event) {
    transactions.inTransaction(() ->
        sql.update(
            """
            insert into %s (account_id, endpoint_id, event_id, subject_id, sequence)
            values (?, ?, ?, ?, 1)
            """
                .formatted(table),
            parameters ->
                parameters
                    .uuid(account.value())
                    .uuid(UUID.randomUUID())
                    .uuid(event.id().value())
                    .uuid(order.id())));
  }

  private List<EventLog.Entry> timeLine() {
    return transactions.inTransaction(() -> log.of(account, order, 10));
  }

  private @Nullable String bodyOf(LoggedEvent event) {
    return transactions
        .inTransaction(() ->
            sql.query(
                "select body from event_log where id = ?",
                parameters -> parameters.uuid(event.id().value()),
                row -> Optional.ofNullable(row.optionalText("body"))))
        .getFirst()
        .orElse(null);
  }

  private long indexes() {
    return count(
        """
        select count(*) as number from pg_inherits join pg_index on indexrelid = inhrelid
        where indrelid = 'event_log_1999_03'::regclass
        """);
  }

  private long count(String query) {
    return transactions
        .inTransaction(() -> sql.query(query, none -> {}, row -> row.number("number")))
        .getFirst();
  }

  private void provide(YearMonth month) {
    transactions.inTransaction(() -> {
      storage.provide(month);
      return month;
    });
  }

  private void forgetBefore(YearMonth month) {
    boolean more = true;
    while (more) {
      more = transactions.inTransaction(() -> storage.forgetBodiesBefore(month));
    }
  }

  private void run(String statement) {
    transactions.inTransaction(() -> sql.update(statement, none -> {}));
  }
}
