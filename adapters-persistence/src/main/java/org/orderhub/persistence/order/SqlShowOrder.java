package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.persistence.shared.Sql;

/** One order in two short queries. */
@ApplicationScoped
class SqlShowOrder implements ShowOrder {
  private final Sql sql;

  SqlShowOrder(Sql sql) {
    this.sql = sql;
  }

  private record Named(OrderRow row, String customerName) {}

  @Override
  @Transactional
  public Optional<View> show(AccountId account, OrderId orderId) {
    List<Named> found =
        sql.query(
            OrderSql.SHOW,
            parameters -> parameters.uuid(account.value()).text(orderId.value()),
            row -> new Named(OrderRow.of(row), row.text("customer_name")));
    return LineLoading.withLines(sql, found.stream().map(Named::row).toList()).stream()
        .findFirst()
        .map(order -> new View(order, found.getFirst().customerName()));
  }
}
