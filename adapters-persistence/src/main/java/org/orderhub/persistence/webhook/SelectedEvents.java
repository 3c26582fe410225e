package org.orderhub.persistence.webhook;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.webhook.Replays.Selection;
import org.orderhub.application.webhook.Replays.Which;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.persistence.shared.Parameters;

/** The events a selection means, the oldest first. */
record SelectedEvents(UUID account, UUID endpoint, Selection selection) {
  /** Clocks of processes differ from the database's; what was delivered is left out anyway. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  /** By the ids of events, which bear their time; recorded_at only rules months out. */
  static final String QUERY =
      """
      select endpoint.account_id, endpoint.id as endpoint_id, event.id as event_id,
        event.subject_id, event.sequence
      from webhook_endpoints endpoint
      join event_log event on event.account_id = endpoint.account_id
      where endpoint.account_id = ? and endpoint.id = ?
        and event.id >= ? and event.id <= ? and event.recorded_at >= ?
        and event.body is not null
        and (not ? or event.recorded_at
          >= endpoint.switched_off_at - ? * interval '1 millisecond')
        and endpoint.types && array['*', event.type] and endpoint.id <> event.subject_id
        and (? or event.type = any (?::text[]))
        and not exists (
          select from deliveries queued
          where queued.account_id = endpoint.account_id and queued.endpoint_id = endpoint.id
            and queued.event_id = event.id)
        and case ?
          when 'ANY' then true
          when 'NEVER_DELIVERED' then not exists (
            select from delivery_attempts attempt
            where attempt.account_id = endpoint.account_id
              and attempt.endpoint_id = endpoint.id
              and attempt.event_id = event.id and attempt.state = 'DELIVERED')
          else exists (
            select from delivery_attempts attempt
            where attempt.account_id = endpoint.account_id
              and attempt.endpoint_id = endpoint.id
              and attempt.event_id = event.id and attempt.state = ?)
          end
      order by event.id
      limit ?
      """;

  /** All but the limit, which comes last. */
  Parameters bind(Parameters parameters) throws SQLException {
    parameters.uuid(account).uuid(endpoint);
    return switch (selection) {
      case Selection.One one ->
          bind(
              parameters,
              new Bounds(one.event().value(), one.event().value(), Instant.EPOCH),
              List.of(),
              Which.ANY);
      case Selection.Range range ->
          bind(
              parameters,
              new Bounds(
                  EventTimes.bound(range.from()),
                  EventTimes.bound(range.until()),
                  earlier(range.from())),
              List.copyOf(range.types()),
              range.which());
      case Selection.SinceSwitchedOff since ->
          bind(
              parameters,
              new Bounds(EventTimes.BEGIN, EventTimes.END, Instant.EPOCH),
              List.of(),
              Which.NEVER_DELIVERED);
    };
  }

  private record Bounds(UUID first, UUID last, Instant recorded) {}

  private Parameters bind(Parameters parameters, Bounds bounds, List<EventType> types, Which which)
      throws SQLException {
    return parameters
        .uuid(bounds.first())
        .uuid(bounds.last())
        .time(bounds.recorded())
        .flag(selection instanceof Selection.SinceSwitchedOff)
        .number(MARGIN.toMillis())
        .flag(types.isEmpty())
        .texts(types, EventType::publicName)
        .text(which.name())
        .text(which.name());
  }

  private static Instant earlier(Instant from) {
    return from.isBefore(Instant.EPOCH.plus(MARGIN)) ? Instant.EPOCH : from.minus(MARGIN);
  }

  /** For the record. */
  String words() {
    return switch (selection) {
      case Selection.One one -> "event " + one.event().value();
      case Selection.Range range ->
          "from %s until %s, %s, %s"
              .formatted(
                  range.from(),
                  range.until(),
                  range.which(),
                  range.types().isEmpty()
                      ? "all types"
                      : range.types().stream().map(EventType::publicName).sorted().toList());
      case Selection.SinceSwitchedOff since -> "since switched off";
    };
  }
}
