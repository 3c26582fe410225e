package org.orderhub.web.order;

import java.util.List;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.Money;

/**
 * The arithmetic of an order's total.
 *
 * @param difference what the sender's total has beyond lines and fees; zero when it adds up
 */
record Totals(Money lines, Money fees, Money total, Money paid, Money difference) {

  static Totals of(OrderContents contents) {
    Money lines = contents.lines().total();
    Money fees = sum(contents, contents.charges().fees().stream().map(Fee::amount).toList());
    Money paid =
        sum(contents, contents.charges().payments().stream().map(Payment::amount).toList());
    Money total = contents.total();
    return new Totals(lines, fees, total, paid, total.minus(lines.plus(fees)));
  }

  private static Money sum(OrderContents contents, List<Money> amounts) {
    return Money.sum(contents.currency(), amounts);
  }
}
