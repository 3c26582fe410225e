package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/** Pages by keyset: a page costs the same wherever it stands, and new orders do not shift it. */
@ApplicationScoped
class SqlFindOrders implements FindOrders {
  private final Reads reads;

  SqlFindOrders(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Row> find(Query query) {
    String terms = SearchTerms.query(query.account(), query.search());
    List<Row> rows =
        reads.query(
            statement(query, terms),
            parameters -> bind(parameters, query, terms),
            SqlFindOrders::row);
    return page(rows, query.limit());
  }

  static void bind(Parameters parameters, Query query, String terms) throws SQLException {
    parameters.uuid(query.account().value());
    bind(parameters, query.filter());
    if (!terms.isEmpty()) {
      parameters.text(terms);
    }
    if (query.after() != null) {
      parameters.time(query.after().placedAt()).uuid(query.after().key());
    }
    if (!terms.isEmpty()) {
      parameters.number(query.limit() + 1L);
    }
  }

  private static void bind(Parameters parameters, Filter filter) throws SQLException {
    if (filter.customer() != null) {
      parameters.uuid(filter.customer().value());
    }
    if (filter.status() != null) {
      parameters.text(filter.status().name());
    }
    if (filter.externalStatus() != null) {
      parameters.text(filter.externalStatus().raw());
    }
    if (filter.from() != null) {
      parameters.time(filter.from());
    }
    if (filter.to() != null) {
      parameters.time(filter.to());
    }
  }

  /**
   * A limit that the planner knows lets it keep one plan, which saves half the work of a page. The
   * plan of a search depends on how rare its words are: it is made anew each time.
   */
  static String statement(Query query, String terms) {
    StringBuilder statement = new StringBuilder(OrderQueries.LIST);
    Filter filter = query.filter();
    append(statement, filter.customer(), " and o.customer_id = ?");
    append(statement, filter.status(), " and o.status = ?");
    append(statement, filter.externalStatus(), " and o.external_status = ?");
    append(statement, filter.from(), " and o.placed_at >= ?");
    append(statement, filter.to(), " and o.placed_at < ?");
    if (filter.kind() != null) {
      // Spelled out, the planner sees that the index over what is no plain order will do.
      statement.append(" and o.kind = '").append(filter.kind().name()).append('\'');
    }
    append(statement, terms.isEmpty() ? null : terms, " and o.terms @@ ?::tsquery");
    append(statement, query.after(), " and (o.placed_at, o.id) < (?, ?)");
    return statement
        .append(" order by o.placed_at desc, o.id desc limit ")
        .append(terms.isEmpty() ? query.limit() + 1 : "?")
        .toString();
  }

  private static void append(StringBuilder statement, @Nullable Object given, String condition) {
    if (given != null) {
      statement.append(condition);
    }
  }

  static Page<Row> page(List<Row> rows, int limit) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    Row last = rows.get(limit - 1);
    return new Page<>(
        rows.subList(0, limit), new Position(last.placedAt(), last.key().value()).toText());
  }

  static Row row(org.orderhub.persistence.shared.Row row) throws SQLException {
    return new Row(
        new OrderKey(row.uuid("id")),
        new OrderId(row.text("order_id")),
        OrderKind.valueOf(row.text("kind")),
        OrderStatus.valueOf(row.text("status")),
        new StatusText(row.text("external_status")),
        PaymentState.valueOf(row.text("payment")),
        DeliveryState.valueOf(row.text("delivery")),
        new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
        row.text("customer_name"),
        row.time("placed_at"));
  }
}
