package org.orderhub.domain.order.totals;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.domain.order.OrderContents;

/**
 * How an order adds up: the arithmetic of every line and of the whole, and what of the sender's
 * figures it does not lead to. Sums are made of the sender's line totals, so that one wrong line is
 * one mismatch. Figures may differ by the currency's smallest unit for each line.
 */
public record OrderTotals(
    Currency currency, List<LineTotals> lines, List<Step> steps, List<Mismatch> mismatches) {

  public OrderTotals {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    mismatches = List.copyOf(mismatches);
  }

  public static OrderTotals of(OrderContents contents) {
    var lines = new ArrayList<LineTotals>(contents.lines().list().size());
    var taxes = new ArrayList<Term>();
    for (var line : contents.lines().list()) {
      var arithmetic = new LineArithmetic(line, lines.size());
      lines.add(arithmetic.totals());
      taxes.addAll(arithmetic.taxes());
    }
    var whole = new OrderArithmetic(contents, taxes);
    return new OrderTotals(
        contents.currency(),
        lines,
        whole.steps(),
        Stream.concat(
                lines.stream().flatMap(line -> line.mismatches().stream()),
                whole.mismatches().stream())
            .toList());
  }

  public boolean addUp() {
    return mismatches.isEmpty();
  }
}
