package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Reads;

/** A short walk along the index for each stretch: a month costs the same however busy it is. */
@ApplicationScoped
class SqlFindDueOrders implements FindDueOrders {
  private final Reads reads;

  SqlFindDueOrders(Reads reads) {
    this.reads = reads;
  }

  private record Placed(int place, Row row) {}

  @Override
  public List<List<Row>> find(Query query) {
    List<List<Row>> found =
        new ArrayList<>(
            Stream.generate(() -> (List<Row>) new ArrayList<Row>())
                .limit(query.stretches().size())
                .toList());
    reads
        .query(OrderQueries.DUE, parameters -> bind(parameters, query), SqlFindDueOrders::placed)
        .forEach(placed -> found.get(placed.place()).add(placed.row()));
    return found;
  }

  static void bind(Parameters parameters, Query query) throws SQLException {
    String kind = query.kind() == null ? "" : query.kind().name();
    List<Stretch> stretches = query.stretches();
    parameters
        .numbers(LongStream.range(0, stretches.size()).boxed().toList(), place -> place)
        .times(stretches, Stretch::from)
        .times(stretches, Stretch::to)
        .uuid(query.account().value())
        .text(kind)
        .text(kind)
        .number(query.limit());
  }

  private static Placed placed(org.orderhub.persistence.shared.Row row) throws SQLException {
    return new Placed(
        (int) row.number("place"),
        new Row(
            new OrderId(row.text("order_id")),
            OrderKind.valueOf(row.text("kind")),
            OrderStatus.valueOf(row.text("status")),
            row.text("customer_name"),
            row.time("due_at")));
  }
}
