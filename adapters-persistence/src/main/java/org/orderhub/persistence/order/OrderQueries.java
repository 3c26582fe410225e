package org.orderhub.persistence.order;

import java.sql.SQLException;
import java.util.List;
import org.orderhub.application.order.Orders;
import org.orderhub.persistence.shared.Parameters;

/** The statements that read orders and their lines, and lock them. */
final class OrderQueries {
  private OrderQueries() {}

  private static final String SHORT_COLUMNS =
      """
      o.account_id, o.id, o.order_id, o.kind, o.status, o.status_since, o.external_status,
      o.payment, o.delivery, o.customer_id, o.currency, o.placed_at, o.received_at, o.updated_at,
      o.last_changed_at, o.version, greatest(o.sequence, o.version) as sequence
      """;

  private static final String COLUMNS = SHORT_COLUMNS + ", o.details ";

  static final String LOCK =
      "select "
          + COLUMNS
          + """
          from orders o
          join unnest(?::uuid[], ?::text[]) as asked (account_id, order_id)
            on o.account_id = asked.account_id and o.order_id = asked.order_id
          order by o.account_id, o.order_id
          for update of o
          """;

  /**
   * Orders, what their customers are called, and a row for each line. What is long about an order
   * comes with its first line only. The arrays are sub-selects so that the planner does not count
   * them: it then keeps one plan, instead of making one for each call, which takes longer than to
   * run it.
   */
  static final String SHOW =
      "select "
          + SHORT_COLUMNS
          + """
              , case when l.position = 0 then o.details end as details,
                coalesce(nullif(c.company, ''), nullif(trim(c.first_name || ' ' || c.last_name), ''), '')
                  as customer_name,
                l.position, l.line_id, l.parent_line_id, l.type, l.quantity, l.sku, l.name, l.total_price,
                l.details as line_details
              from unnest((select ?::uuid[]), (select ?::text[])) as asked (account_id, order_id)
              join orders o on o.account_id = asked.account_id and o.order_id = asked.order_id
              join order_lines l on l.account_id = o.account_id and l.order_key = o.id
              left join customers c on c.account_id = o.account_id and c.id = o.customer_id
              order by o.account_id, o.id, l.position
          """;

  /**
   * The keys of orders, and their account. The offset keeps the planner from joining: a plan made
   * while the table was empty would read all of it.
   */
  static final String LINES =
      """
      select l.order_key, l.line_id, l.parent_line_id, l.type, l.quantity, l.sku, l.name,
        l.total_price, l.details as line_details
      from unnest((select ?::uuid[])) as asked (order_key)
      cross join lateral (
        select * from order_lines same
        where same.account_id = ? and same.order_key = asked.order_key offset 0) l
      order by l.order_key, l.position
      """;

  /** What a list shows of the orders of an account; conditions may follow. */
  static final String LIST =
      """
      select o.id, o.order_id, o.kind, o.status, o.external_status, o.payment, o.delivery,
        o.currency, o.total, o.placed_at,
        coalesce(nullif(c.company, ''), nullif(trim(c.first_name || ' ' || c.last_name), ''),
          o.buyer) as customer_name
      from orders o
      left join customers c on c.account_id = o.account_id and c.id = o.customer_id
      where o.account_id = ?
      """;

  /** The parameters of {@link #LOCK} and {@link #SHOW}. */
  static Parameters bindNames(Parameters parameters, List<Orders.Name> names) throws SQLException {
    return parameters
        .uuids(names, name -> name.account().value())
        .texts(names, name -> name.orderId().value());
  }

  /** Our id goes first where a text may be either. */
  static final String IDENTIFY =
      """
      select asked.place, o.id, o.order_id
      from unnest(?::bigint[], ?::uuid[], ?::uuid[], ?::text[])
        as asked (place, account_id, id, order_id)
      left join orders ours on ours.account_id = asked.account_id and ours.id = asked.id
      left join orders theirs
        on theirs.account_id = asked.account_id and theirs.order_id = asked.order_id
      join lateral (select coalesce(ours.id, theirs.id) as id,
          coalesce(ours.order_id, theirs.order_id) as order_id) o on o.id is not null
      """;

  /** For each stretch of time, the first orders that are due in it. */
  static final String DUE =
      """
      select stretch.place, due.order_id, due.kind, due.status, due.due_at, due.customer_name
      from unnest(?::bigint[], ?::timestamptz[], ?::timestamptz[]) as stretch (place, starts, ends)
      cross join lateral (
        select o.order_id, o.kind, o.status, o.due_at, o.id,
          coalesce(nullif(c.company, ''), nullif(trim(c.first_name || ' ' || c.last_name), ''),
            o.buyer) as customer_name
        from orders o
        left join customers c on c.account_id = o.account_id and c.id = o.customer_id
        where o.account_id = ? and o.due_at >= stretch.starts and o.due_at < stretch.ends
          and (o.kind = ? or ? = '')
        order by o.due_at, o.id
        limit ?) as due
      order by stretch.place, due.due_at, due.id
      """;
}
