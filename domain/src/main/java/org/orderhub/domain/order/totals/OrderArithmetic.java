package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.totals.Term.Name;
import org.orderhub.domain.shared.Money;

/**
 * Works an order out: lines + fees − discounts. Discounts of an order may be in its line totals
 * already; whichever leads to the sender's total is taken. Less may be paid than the total, which
 * is no mismatch, but not more.
 */
final class OrderArithmetic {
  private final OrderContents contents;
  private final List<Step> steps = new ArrayList<>();
  private final List<Mismatch> mismatches = new ArrayList<>();

  OrderArithmetic(OrderContents contents, List<Term> taxes) {
    this.contents = contents;
    BigDecimal lines = workOutLines();
    workOutTotal(lines);
    workOutTaxes(taxes);
    workOutPayments();
  }

  List<Step> steps() {
    return steps;
  }

  List<Mismatch> mismatches() {
    return mismatches;
  }

  private BigDecimal workOutLines() {
    Sum sum = sum(Step.Kind.LINES);
    for (OrderLine line : contents.lines().list()) {
      sum.plus(Name.LINE, line.id().value(), line.prices().total().amount());
    }
    BigDecimal computed = sum.keepIn(steps);
    compare(computed, Optional.ofNullable(contents.lines().subTotal()), "/lineItems/subTotal");
    return sum.result();
  }

  private void workOutTotal(BigDecimal lines) {
    Sum without = linesAndFees(lines);
    Sum with = linesAndFees(lines);
    contents.charges().discounts().forEach(with::lessDiscount);
    Optional<Money> sent = Optional.ofNullable(contents.totalPrice());
    boolean isInTheLines =
        sent.isPresent()
            && !isNear(with.result(), sent.get().amount())
            && isNear(without.result(), sent.get().amount());
    compare((isInTheLines ? without : with).keepIn(steps), sent, "/totalPrice");
  }

  private Sum linesAndFees(BigDecimal lines) {
    Sum sum = sum(Step.Kind.TOTAL).start(Name.LINES, "", lines);
    for (Fee fee : contents.charges().fees()) {
      sum.plus(Name.FEE, fee.description().isEmpty() ? fee.type() : fee.description(), amount(fee));
    }
    return sum;
  }

  private void workOutTaxes(List<Term> taxes) {
    Sum sum = sum(Step.Kind.TAXES);
    taxes.forEach(tax -> sum.plus(tax.name(), tax.label(), tax.value()));
    if (!sum.isEmpty()) {
      sum.keepIn(steps);
    }
  }

  private void workOutPayments() {
    Sum sum = sum(Step.Kind.PAID);
    for (Payment payment : contents.charges().payments()) {
      sum.plus(Name.PAYMENT, payment.method(), payment.amount().amount());
    }
    if (!sum.isEmpty()) {
      BigDecimal paid = sum.keepIn(steps);
      BigDecimal total = contents.total().amount();
      boolean tooMuch = total.signum() < 0 ? paid.compareTo(total) < 0 : paid.compareTo(total) > 0;
      if (tooMuch && !isNear(paid, total)) {
        mismatches.add(Mismatch.of("/payments", total, paid, contents.currency()));
      }
    }
  }

  private void compare(BigDecimal computed, Optional<Money> sent, String pointer) {
    sent.map(Money::amount)
        .filter(amount -> !isNear(computed, amount))
        .ifPresent(
            amount -> mismatches.add(Mismatch.of(pointer, computed, amount, contents.currency())));
  }

  private boolean isNear(BigDecimal computed, BigDecimal given) {
    BigDecimal tolerance = Digits.tolerance(contents.currency(), contents.lines().list().size());
    return computed.subtract(given).abs().compareTo(tolerance) <= 0;
  }

  private Sum sum(Step.Kind kind) {
    return new Sum(kind, contents.currency());
  }

  private static BigDecimal amount(Fee fee) {
    return fee.amount().amount();
  }
}
