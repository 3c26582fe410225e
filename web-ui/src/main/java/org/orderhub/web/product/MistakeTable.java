package org.orderhub.web.product;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderhub.application.product.ProductImport;
import org.orderhub.application.product.ProductImport.Outcome;

/** The mistakes of an import as CSV, which spreadsheets open. */
final class MistakeTable {
  /** What a spreadsheet would take for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private MistakeTable() {}

  static String of(ProductImport rows) {
    return rows.lines().stream()
        .flatMap(line ->
            line.outcome() instanceof Outcome.Refused refused
                ? refused.mistakes().stream().map(mistake -> row(line, mistake))
                : Stream.empty())
        .collect(Collectors.joining("", "line,sku,column,problem\r\n", ""));
  }

  private static String row(ProductImport.Line line, ProductImport.Mistake mistake) {
    return Stream.of(
            Long.toString(line.number()),
            cell(line.sku()),
            mistake.column().publicName(),
            cell(mistake.message()))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
