package org.orderhub.application.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.shared.Tables;

/** Which column of a table tells what. */
record Headings(List<ProductColumn> columns) {

  /**
   * @throws Tables.Unreadable when one is unknown or comes twice, or the key is not among them
   */
  static Headings of(List<String> cells) {
    List<ProductColumn> columns = new ArrayList<>();
    for (String cell : cells) {
      ProductColumn column =
          ProductColumn.named(cell)
              .orElseThrow(
                  () -> new Tables.Unreadable("There is no column \"" + shortened(cell) + "\"."));
      if (columns.contains(column)) {
        throw new Tables.Unreadable("The column " + column.publicName() + " comes twice.");
      }
      columns.add(column);
    }
    if (!columns.contains(ProductColumn.SKU)) {
      throw new Tables.Unreadable("The column sku is missing.");
    }
    return new Headings(List.copyOf(columns));
  }

  /** A row by its columns; cells that are missing at its end are empty. */
  ProductRow row(Tables.Row row) {
    Map<ProductColumn, String> cells = new EnumMap<>(ProductColumn.class);
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < row.cells().size() ? row.cells().get(i).strip() : "");
    }
    if (row.cells().size() > columns.size()) {
      throw new Tables.Unreadable("Line " + row.line() + " has more cells than there are columns.");
    }
    return new ProductRow(row.line(), cells);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
