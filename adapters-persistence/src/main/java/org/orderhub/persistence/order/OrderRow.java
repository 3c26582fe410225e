package org.orderhub.persistence.order;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Lifecycle;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;

/** An order as its row holds it, waiting for its lines. */
record OrderRow(
    AccountId account,
    OrderKey key,
    OrderId orderId,
    OrderKind kind,
    Currency currency,
    Order.Facts facts,
    @Nullable CustomerId customer,
    Order.History history,
    OrderDocument document) {

  static OrderRow of(Row row) throws SQLException {
    UUID customer = row.optionalUuid("customer_id");
    return new OrderRow(
        new AccountId(row.uuid("account_id")),
        new OrderKey(row.uuid("id")),
        new OrderId(row.text("order_id")),
        OrderKind.valueOf(row.text("kind")),
        Currency.getInstance(row.text("currency")),
        facts(row),
        customer == null ? null : new CustomerId(customer),
        history(row),
        Documents.read(row.text("details"), OrderDocument.class));
  }

  static Order.Facts facts(Row row) throws SQLException {
    return new Order.Facts(
        lifecycle(row),
        new StatusText(row.text("external_status")),
        PaymentState.valueOf(row.text("payment")),
        DeliveryState.valueOf(row.text("delivery")));
  }

  static Order.History history(Row row) throws SQLException {
    return new Order.History(
        row.time("placed_at"),
        row.time("received_at"),
        row.time("updated_at"),
        row.time("last_changed_at"),
        new Version(row.number("version")),
        row.number("sequence"));
  }

  private static Lifecycle lifecycle(Row row) throws SQLException {
    Instant since = row.optionalTime("status_since");
    OrderStatus status = OrderStatus.valueOf(row.text("status"));
    return Lifecycle.starting(status, since == null ? row.time("received_at") : since);
  }

  Order with(List<OrderLine> lines) {
    return new Order(
        account,
        key,
        orderId,
        OrderDocuments.contents(
            kind, currency, OrderDocuments.lines(lines, currency, document), document),
        facts,
        customer,
        history);
  }
}
