package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.FindOrdersOfCustomer;
import org.orderhub.application.shared.Page;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Reads;

/** Pages by keyset over the orders of one customer, which have an index of their own. */
@ApplicationScoped
class SqlFindOrdersOfCustomer implements FindOrdersOfCustomer {
  private final Reads reads;

  SqlFindOrdersOfCustomer(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<FindOrders.Row> find(Query query) {
    List<FindOrders.Row> rows =
        reads.query(
            OrderSql.LIST
                + " and o.customer_id = ?"
                + (query.after() == null ? "" : " and (o.placed_at, o.id) < (?, ?)")
                + " order by o.placed_at desc, o.id desc limit "
                + (query.limit() + 1),
            parameters -> bind(parameters, query),
            SqlFindOrders::row);
    return SqlFindOrders.page(rows, query.limit());
  }

  private static void bind(Parameters parameters, Query query) throws SQLException {
    parameters.uuid(query.account().value()).uuid(query.customer().value());
    if (query.after() != null) {
      parameters.time(query.after().placedAt()).uuid(query.after().key());
    }
  }
}
