package org.orderhub.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** How many rows each table holds that a partner's request may add to. */
record RowCounts(List<Long> counts) {
  private static final String QUERY =
      Stream.of(
              "orders",
              "order_lines",
              "order_events",
              "order_versions",
              "jobs",
              "event_log",
              "webhook_endpoints",
              "customers",
              "customer_external_ids",
              "carts",
              "product_lines",
              "products",
              "stores",
              "integration_log")
          .map("(select count(*) from %s)"::formatted)
          .collect(Collectors.joining(", ", "select ", ""));

  static RowCounts of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      List<Long> counts = new ArrayList<>();
      for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
        counts.add(row.getLong(column));
      }
      return new RowCounts(counts);
    }
  }
}
