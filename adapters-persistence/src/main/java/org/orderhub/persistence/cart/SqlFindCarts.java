package org.orderhub.persistence.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;

/** Pages by keyset: ids are made in the order of time. */
@ApplicationScoped
class SqlFindCarts implements FindCarts {
  private final Reads reads;

  SqlFindCarts(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Row> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .uuid("customer_id = ?", query.customer() == null ? null : query.customer().value())
            .uuid("id < ?", query.after() == null ? null : query.after().value());
    List<Row> found =
        reads.query(
            "select * from carts where "
                + conditions
                + " order by id desc limit "
                + (query.limit() + 1),
            conditions,
            SqlFindCarts::row);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().toString());
  }

  private static Row row(org.orderhub.persistence.shared.Row row) throws SQLException {
    String order = row.optionalText("order_id");
    return new Row(
        new CartId(row.uuid("id")),
        new CustomerId(row.uuid("customer_id")),
        (int) row.number("line_count"),
        new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
        row.time("created_at"),
        row.time("updated_at"),
        order == null ? null : new OrderId(order));
  }
}
