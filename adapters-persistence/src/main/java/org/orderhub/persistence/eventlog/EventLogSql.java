package org.orderhub.persistence.eventlog;

/** The statements that write the event log. */
final class EventLogSql {
  private EventLogSql() {}

  static final String APPEND =
      """
      insert into event_log (account_id, id, type, subject_type, subject_id, sequence,
        occurred_at, actor_kind, actor_id, actor_name, changes, body)
      select account_id, id, type, subject_type, subject_id, sequence,
        occurred_at, actor_kind, actor_id, actor_name, changes::jsonb, body
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[],
        ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
        as given (account_id, id, type, subject_type, subject_id, sequence,
        occurred_at, actor_kind, actor_id, actor_name, changes, body)
      """;

  /** One round trip for both tables. */
  static final String APPEND_WITH_BODIES =
      "with appended as (\n"
          + APPEND
          + ")\n"
          + """
          insert into received_bodies (account_id, order_key, id, received_at, operation, coding,
            content)
          select account_id, order_key, id, received_at, operation, coding, content
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[],
            ?::text[])
            as told (account_id, order_key, id, received_at, operation, coding, content)
          """;
}
