package org.orderhub.persistence.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.persistence.shared.Sql;

/** Gives rows their lines: one query for each account among them. */
final class LineLoading {
  private LineLoading() {}

  static List<Order> withLines(Sql sql, List<OrderRow> rows) {
    Map<AccountId, List<OrderRow>> byAccount =
        rows.stream().collect(Collectors.groupingBy(OrderRow::account));
    Map<UUID, List<OrderLine>> lines = new HashMap<>();
    byAccount.forEach((account, some) -> load(sql, account, some, lines));
    return rows.stream()
        .map(row -> row.with(lines.getOrDefault(row.key().value(), List.of())))
        .toList();
  }

  private static void load(
      Sql sql, AccountId account, List<OrderRow> rows, Map<UUID, List<OrderLine>> lines) {
    Map<UUID, OrderRow> byKey =
        rows.stream().collect(Collectors.toMap(row -> row.key().value(), row -> row));
    sql.query(
        OrderQueries.LINES,
        parameters -> parameters.uuids(rows, row -> row.key().value()).uuid(account.value()),
        row -> {
          UUID key = row.uuid("order_key");
          OrderRow order = byKey.get(key);
          if (order == null) {
            throw new IllegalStateException("A line of an order that was not asked for: " + key);
          }
          return lines
              .computeIfAbsent(key, none -> new ArrayList<>())
              .add(LineDocuments.line(row, order.currency()));
        });
  }
}
