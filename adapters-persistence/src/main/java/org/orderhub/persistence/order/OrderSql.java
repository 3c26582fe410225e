package org.orderhub.persistence.order;

import java.sql.SQLException;
import java.util.List;
import org.orderhub.application.order.Orders;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Order;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Parameters;

/** The statements over orders and their lines. */
final class OrderSql {
  private OrderSql() {}

  private static final String ALL_COLUMNS =
      """
      account_id, id, order_id, kind, status, status_since, external_status,
        payment, delivery, customer_id, buyer, currency, total, placed_at, received_at, updated_at,
        last_changed_at, due_at, version, sequence, details, terms
      """;

  private static final String GIVEN =
      """
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
        ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::numeric[],
        ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
        ?::bigint[], ?::bigint[], ?::text[], ?::text[])
        as given (%s)
      """
          .formatted(ALL_COLUMNS);

  static final String INSERT =
      """
      insert into orders (%s)
      select account_id, id, order_id, kind, status, status_since, external_status,
        payment, delivery, customer_id, buyer, currency, total, placed_at, received_at, updated_at,
        last_changed_at, due_at, version, sequence, details::json, terms::tsvector
      %s
      on conflict do nothing
      returning id
      """
          .formatted(ALL_COLUMNS, GIVEN);

  static final String SAVE_CONTENTS =
      """
      update orders o
      set kind = given.kind, status = given.status, status_since = given.status_since,
        external_status = given.external_status, payment = given.payment,
        delivery = given.delivery, customer_id = given.customer_id, buyer = given.buyer,
        currency = given.currency, total = given.total, placed_at = given.placed_at,
        updated_at = given.updated_at, last_changed_at = given.last_changed_at,
        due_at = given.due_at, version = given.version, sequence = given.sequence,
        details = given.details::json,
        terms = given.terms::tsvector
      %s
      where o.account_id = given.account_id and o.id = given.id
      """
          .formatted(GIVEN);

  /** The parameters of {@link #INSERT} and {@link #SAVE_CONTENTS}. */
  static Parameters bindAll(Parameters parameters, List<Order> orders) throws SQLException {
    return parameters
        .uuids(orders, order -> order.account().value())
        .uuids(orders, order -> order.key().value())
        .texts(orders, order -> order.orderId().value())
        .texts(orders, order -> order.contents().kind().name())
        .texts(orders, order -> order.facts().lifecycle().status().name())
        .times(orders, order -> SqlOrders.since(order.facts().lifecycle()))
        .texts(orders, order -> order.facts().externalStatus().raw())
        .texts(orders, order -> order.facts().payment().name())
        .texts(orders, order -> order.facts().delivery().name())
        .uuids(orders, order -> order.customer() == null ? null : order.customer().value())
        .texts(orders, OrderSql::buyer)
        .texts(orders, order -> order.contents().currency().getCurrencyCode())
        .decimals(orders, order -> order.contents().total().amount())
        .times(orders, order -> order.history().placedAt())
        .times(orders, order -> order.history().receivedAt())
        .times(orders, order -> order.history().updatedAt())
        .times(orders, order -> order.history().lastChangedAt())
        .times(orders, order -> order.contents().origin().dueDate())
        .numbers(orders, order -> order.version().number())
        .numbers(orders, order -> order.history().sequence())
        .texts(orders, order -> Documents.write(OrderDocuments.of(order.contents())))
        .texts(orders, SearchTerms::of);
  }

  /** Whom a list shows while no customer is connected. */
  private static String buyer(Order order) {
    Address.Addressee addressee = order.contents().billingAddress().addressee();
    if (!addressee.company().isBlank()) {
      return addressee.company();
    }
    String name = (addressee.firstName() + " " + addressee.lastName()).strip();
    if (!name.isEmpty()) {
      return name;
    }
    ContactKey contact = order.contents().contact();
    return contact == null ? "" : contact.value();
  }

  static final String INSERT_LINES =
      """
      insert into order_lines (account_id, order_key, position, line_id, parent_line_id, type,
        quantity, sku, name, total_price, details)
      select account_id, order_key, position, line_id, parent_line_id, type,
        quantity, sku, name, total_price, details::jsonb
      from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[],
        ?::numeric[], ?::text[], ?::text[], ?::numeric[], ?::text[])
        as given (account_id, order_key, position, line_id, parent_line_id, type,
        quantity, sku, name, total_price, details)
      """;

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

  static final String LINES =
      """
      select l.order_key, l.line_id, l.parent_line_id, l.type, l.quantity, l.sku, l.name,
        l.total_price, l.details as line_details
      from order_lines l
      where l.account_id = ? and l.order_key = any (?::uuid[])
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

  static final String SAVE_FACTS =
      """
      update orders o
      set status = given.status, status_since = given.status_since,
        external_status = given.external_status, payment = given.payment,
        delivery = given.delivery, updated_at = given.updated_at,
        last_changed_at = given.last_changed_at, version = given.version,
        sequence = given.sequence
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
        ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
        as given (account_id, id, status, status_since, external_status, payment, delivery,
        updated_at, last_changed_at, version, sequence)
      where o.account_id = given.account_id and o.id = given.id
      """;

  static final String REMOVE =
      """
      delete from orders o
      using unnest(?::uuid[], ?::uuid[]) as given (account_id, id)
      where o.account_id = given.account_id and o.id = given.id
      """;

  static final String REMOVE_LINES =
      """
      delete from order_lines l
      using unnest(?::uuid[], ?::uuid[]) as given (account_id, order_key)
      where l.account_id = given.account_id and l.order_key = given.order_key
      """;

  /** The parameters of {@link #LOCK} and {@link #SHOW}. */
  static Parameters bindNames(Parameters parameters, List<Orders.Name> names) throws SQLException {
    return parameters
        .uuids(names, name -> name.account().value())
        .texts(names, name -> name.orderId().value());
  }

  static Parameters bindKeys(Parameters parameters, List<Order> orders) throws SQLException {
    return parameters
        .uuids(orders, order -> order.account().value())
        .uuids(orders, order -> order.key().value());
  }

  static final String REMOVE_EVENTS =
      """
      delete from order_events e
      using unnest(?::uuid[], ?::uuid[]) as given (account_id, order_key)
      where e.account_id = given.account_id and e.order_key = given.order_key
      """;

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
