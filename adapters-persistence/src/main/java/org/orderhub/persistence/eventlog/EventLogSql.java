package org.orderhub.persistence.eventlog;

import org.orderhub.persistence.webhook.FanOut;

/** The statements that write the event log: one round trip for all its tables. */
final class EventLogSql {
  private EventLogSql() {}

  private static final String APPENDED =
      """
      with appended as (
        insert into event_log (account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes, body)
        select account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes::jsonb, body
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[],
          ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
          as given (account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes, body)
        returning account_id, id, type, subject_id, sequence)\
      """;

  private static final String TOLD =
      """
      ,
      told as (
        insert into received_bodies (account_id, order_key, id, received_at, operation, coding,
          content)
        select account_id, order_key, id, received_at, operation, coding, content
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[],
          ?::text[])
          as given (account_id, order_key, id, received_at, operation, coding, content))\
      """;

  /** How many messages it queued is how many rows it touched. */
  static final String APPEND = APPENDED + "\n" + FanOut.QUEUE_APPENDED;

  /** As {@link #APPEND}, with the bodies that told of some of the events. */
  static final String APPEND_WITH_BODIES = APPENDED + TOLD + "\n" + FanOut.QUEUE_APPENDED;
}
