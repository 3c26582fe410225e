package org.orderhub.persistence.order;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Parameters;

/** The statements that write orders and their lines. */
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

  private static final String LINE_COLUMNS =
      """
      account_id, order_key, position, line_id, parent_line_id, type, quantity, sku, name,
        total_price, details
      """;

  static final String INSERT_LINES =
      """
      insert into order_lines (%1$s)
      select given.account_id, order_key, position, line_id, parent_line_id, type, quantity, sku,
        name, total_price, details::jsonb
      from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[],
        ?::numeric[], ?::text[], ?::text[], ?::numeric[], ?::text[])
        as given (%1$s)
      """
          .formatted(LINE_COLUMNS);

  /** Orders whose id is not taken, with their lines. */
  static final String INSERT =
      """
      with stored as (
        insert into orders (%s)
        select account_id, id, order_id, kind, status, status_since, external_status,
          payment, delivery, customer_id, buyer, currency, total, placed_at, received_at,
          updated_at, last_changed_at, due_at, version, sequence, details::json, terms::tsvector
        %s
        on conflict do nothing
        returning account_id, id),
      lines as (
        %s
        join stored on stored.account_id = given.account_id and stored.id = given.order_key)
      select id from stored
      """
          .formatted(ALL_COLUMNS, GIVEN, INSERT_LINES);

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

  /** The parameters of {@link #INSERT}. */
  static void bindWithLines(Parameters parameters, List<Order> orders) throws SQLException {
    bindLines(bindAll(parameters, orders), orders);
  }

  /** The parameters of {@link #INSERT_LINES}. */
  static void bindLines(Parameters parameters, List<Order> orders) throws SQLException {
    List<PlacedLine> lines = orders.stream().flatMap(PlacedLine::of).toList();
    parameters
        .uuids(lines, line -> line.order().account().value())
        .uuids(lines, line -> line.order().key().value())
        .numbers(lines, line -> (long) line.position())
        .texts(lines, line -> line.line().id().value())
        .texts(lines, line -> parent(line.line()))
        .texts(lines, line -> line.line().type().name())
        .decimals(lines, line -> line.line().quantity().value())
        .texts(lines, line -> line.line().article().sku().value())
        .texts(lines, line -> line.line().article().name())
        .decimals(lines, line -> line.line().prices().total().amount())
        .texts(lines, line -> Documents.write(LineDocuments.of(line.line())));
  }

  private static @Nullable String parent(OrderLine line) {
    return line.parent() == null ? null : line.parent().value();
  }

  /** The parameters of {@link #SAVE_CONTENTS}. */
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
}
