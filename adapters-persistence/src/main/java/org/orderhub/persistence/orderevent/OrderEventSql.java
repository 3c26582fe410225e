package org.orderhub.persistence.orderevent;

/** The statements over order events. */
final class OrderEventSql {
  private OrderEventSql() {}

  private static final String COLUMNS =
      """
      e.account_id, e.id, e.reference, e.order_key, e.type, e.happened_at, e.message, e.lines,
        e.custom_fields, e.recorded_at, e.updated_at
      """;

  static final String TOLD =
      """
      select asked.account_id, asked.order_key, last.told
      from unnest((select ?::uuid[]), (select ?::uuid[])) as asked (account_id, order_key)
      cross join lateral (
        select e.told from order_events e
        where e.account_id = asked.account_id and e.order_key = asked.order_key
        order by e.sequence desc
        limit 1) as last
      """;

  /**
   * Each lookup is of one row and stands by itself, in an order that only its index has: there is
   * no other way to it. A plan made while the table was empty would else read all events of the
   * account for each, until the table is analysed. The arrays are sub-selects so that the planner
   * does not count them, and keeps its plan.
   */
  static final String MATCHING =
      """
      select %1$s
      from unnest((select ?::uuid[]), (select ?::uuid[])) as asked (account_id, id)
      cross join lateral (
        select * from order_events same
        where same.account_id = asked.account_id and same.id >= asked.id
        order by same.id limit 1) as e
      where e.id = asked.id
      union all
      select %1$s
      from unnest((select ?::uuid[]), (select ?::text[])) as asked (account_id, reference)
      cross join lateral (
        select * from order_events same
        where same.account_id = asked.account_id and same.reference >= asked.reference
        order by same.reference limit 1) as e
      where e.reference = asked.reference
      """
          .formatted(COLUMNS);

  static final String ALL =
      "select " + COLUMNS + " from order_events e where e.account_id = ? and e.order_key = ?";

  static final String FIND =
      "select " + COLUMNS + " from order_events e where e.account_id = ? and e.id = ?";

  static final String LAST_FIRST = " order by e.happened_at desc, e.id desc limit ?";

  static final String BEFORE = " and (e.happened_at, e.id) < (?::timestamptz, ?::uuid)";

  /** An id that another order's event took meanwhile is not stored: fewer rows come back. */
  static final String SAVE =
      """
      insert into order_events (account_id, id, reference, order_key, type, happened_at, message,
        lines, custom_fields, recorded_at, updated_at, sequence, told)
      select account_id, id, reference, order_key, type, happened_at, message,
        lines::json, custom_fields::json, recorded_at, updated_at, sequence, told::json
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[],
        ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[],
        ?::text[])
        as given (account_id, id, reference, order_key, type, happened_at, message,
        lines, custom_fields, recorded_at, updated_at, sequence, told)
      on conflict (account_id, id) do update
      set reference = excluded.reference, type = excluded.type,
        happened_at = excluded.happened_at, message = excluded.message, lines = excluded.lines,
        custom_fields = excluded.custom_fields, updated_at = excluded.updated_at,
        sequence = excluded.sequence, told = excluded.told
      where order_events.order_key = excluded.order_key
      """;
}
