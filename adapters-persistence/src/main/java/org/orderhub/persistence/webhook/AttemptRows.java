package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Deliveries.Fate;
import org.orderhub.application.webhook.Deliveries.Settlement;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** Tries as rows. */
@ApplicationScoped
class AttemptRows {
  private final Sql sql;

  AttemptRows(Sql sql) {
    this.sql = sql;
  }

  void add(List<Settlement> settlements) {
    if (settlements.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into delivery_attempts (account_id, endpoint_id, event_id, number, slot,
          started_at, took_ms, outcome, status, retry_after_ms, reason, answer, state)
        select account_id, endpoint_id, event_id, number,
          delivery_attempts_slot(statement_timestamp()),
          statement_timestamp() - took_ms * interval '1 millisecond',
          took_ms, outcome, status, retry_after_ms, reason, answer, state
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[], ?::bigint[], ?::text[],
          ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])
          as try (account_id, endpoint_id, event_id, number, took_ms, outcome,
          status, retry_after_ms, reason, answer, state)
        on conflict do nothing
        """,
        parameters ->
            parameters
                .uuids(settlements, each -> each.ticket().account().value())
                .uuids(settlements, each -> each.ticket().endpoint().value())
                .uuids(settlements, each -> each.ticket().event().value())
                .numbers(settlements, each -> (long) each.attempt())
                .numbers(settlements, each -> each.result().took().toMillis())
                .texts(settlements, each -> outcome(each.result().outcome()))
                .numbers(settlements, each -> status(each.result().outcome()))
                .numbers(settlements, each -> retryAfter(each.result().outcome()))
                .texts(settlements, each -> storable(reason(each.result().outcome())))
                .texts(settlements, each -> storable(each.result().answer()))
                .texts(settlements, each -> state(each.fate())));
  }

  List<ShowDelivery.Try> of(UUID account, UUID endpoint, UUID event) {
    return sql.query(
        """
        select number, started_at, took_ms, outcome, status, retry_after_ms, reason, answer
        from delivery_attempts
        where account_id = ? and endpoint_id = ? and event_id = ?
        order by number
        """,
        parameters -> parameters.uuid(account).uuid(endpoint).uuid(event),
        row ->
            new ShowDelivery.Try(
                Math.toIntExact(row.number("number")),
                row.time("started_at"),
                Duration.ofMillis(row.number("took_ms")),
                outcome(row),
                row.text("answer")));
  }

  private static AttemptOutcome outcome(Row row) throws SQLException {
    int status = Math.toIntExact(row.number("status"));
    String outcome = row.text("outcome");
    return switch (outcome) {
      case "ACCEPTED" -> new AttemptOutcome.Accepted(status);
      case "REFUSED" -> new AttemptOutcome.Refused(status, retryAfter(row));
      case "TIMED_OUT" -> new AttemptOutcome.TimedOut();
      case "UNREACHABLE" -> new AttemptOutcome.Unreachable(row.text("reason"));
      case "FORBIDDEN" -> new AttemptOutcome.Forbidden(row.text("reason"));
      default -> throw new IllegalStateException("Unknown outcome " + outcome);
    };
  }

  private static @Nullable Duration retryAfter(Row row) throws SQLException {
    Long millis = row.optionalNumber("retry_after_ms");
    return millis == null ? null : Duration.ofMillis(millis);
  }

  private static String outcome(AttemptOutcome outcome) {
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted -> "ACCEPTED";
      case AttemptOutcome.Refused refused -> "REFUSED";
      case AttemptOutcome.TimedOut timedOut -> "TIMED_OUT";
      case AttemptOutcome.Unreachable unreachable -> "UNREACHABLE";
      case AttemptOutcome.Forbidden forbidden -> "FORBIDDEN";
    };
  }

  private static @Nullable Long status(AttemptOutcome outcome) {
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted -> (long) accepted.status();
      case AttemptOutcome.Refused refused -> (long) refused.status();
      case AttemptOutcome.TimedOut timedOut -> null;
      case AttemptOutcome.Unreachable unreachable -> null;
      case AttemptOutcome.Forbidden forbidden -> null;
    };
  }

  private static @Nullable Long retryAfter(AttemptOutcome outcome) {
    return outcome instanceof AttemptOutcome.Refused refused && refused.retryAfter() != null
        ? (Long) refused.retryAfter().toMillis()
        : null;
  }

  private static @Nullable String reason(AttemptOutcome outcome) {
    return switch (outcome) {
      case AttemptOutcome.Unreachable unreachable -> unreachable.reason();
      case AttemptOutcome.Forbidden forbidden -> forbidden.reason();
      case AttemptOutcome.Accepted accepted -> null;
      case AttemptOutcome.Refused refused -> null;
      case AttemptOutcome.TimedOut timedOut -> null;
    };
  }

  private static String state(Fate fate) {
    return switch (fate) {
      case Fate.Delivered delivered -> "DELIVERED";
      case Fate.Skipped skipped -> "EXHAUSTED";
      case Fate.Parked parked -> "PARKED";
      case Fate.Postponed postponed -> "WAITING";
    };
  }

  /** PostgreSQL keeps no NUL in a text. */
  private static @Nullable String storable(@Nullable String text) {
    return text == null ? null : text.replace('\0', '\uFFFD');
  }
}
