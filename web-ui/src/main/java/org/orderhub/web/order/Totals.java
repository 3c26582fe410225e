package org.orderhub.web.order;

import java.util.List;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.shared.Money;

/** What an order comes to, and how. */
public record Totals(
    Money lines, Money fees, Money discounts, Money total, Money paid, OrderTotals arithmetic) {

  public static Totals of(OrderContents contents) {
    OrderContents.Charges charges = contents.charges();
    return new Totals(
        contents.lines().total(),
        sum(contents, charges.fees().stream().map(Fee::amount).toList()),
        sum(contents, charges.discounts().stream().map(Discount::amount).toList()),
        contents.total(),
        sum(contents, charges.payments().stream().map(Payment::amount).toList()),
        OrderTotals.of(contents));
  }

  private static Money sum(OrderContents contents, List<Money> amounts) {
    return Money.sum(contents.currency(), amounts);
  }
}
