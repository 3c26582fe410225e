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
      from unnest(?::uuid[], ?::uuid[]) as asked (account_id, order_key)
      cross join lateral (
        select e.told from order_events e
        where e.account_id = asked.account_id and e.order_key = asked.order_key
        order by e.sequence desc
        limit 1) as last
      """;

  /**
   * Each lookup is of one row and stands by itself, so that there is no other way to it than its
   * index. As a join, a plan made while the table was small would read the whole table for each
   * group, until the table is analysed.
   */
  static final String MATCHING =
      """
      select %1$s
      from unnest(?::uuid[], ?::uuid[]) as asked (account_id, id)
      cross join lateral (
        select * from order_events same
        where same.account_id = asked.account_id and same.id = asked.id
        limit 1) as e
      union all
      select %1$s
      from unnest(?::uuid[], ?::text[]) as asked (account_id, reference)
      cross join lateral (
        select * from order_events same
        where same.account_id = asked.account_id and same.reference = asked.reference
        limit 1) as e
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
