package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.Tax;
import org.orderhub.domain.order.totals.Term.Name;
import org.orderhub.domain.order.totals.Term.Operator;
import org.orderhub.domain.shared.Money;

/**
 * Works a line out: quantity × price − discounts, and the taxes within. Senders mean a price per
 * unit before or after the line's discounts; whichever leads to their total is taken, and before
 * when none does.
 */
final class LineArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final OrderLine line;
  private final String pointer;
  private final Currency currency;
  private final BigDecimal sent;
  private final List<Step> steps = new ArrayList<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final List<Term> taxes = new ArrayList<>();

  LineArithmetic(OrderLine line, int index) {
    this.line = line;
    this.pointer = "/lineItems/items/" + index;
    this.currency = line.prices().total().currency();
    this.sent = line.prices().total().amount();
    workOutOriginal();
    workOutTotal();
    workOutTaxes();
  }

  LineTotals totals() {
    return new LineTotals(line.id(), steps, mismatches);
  }

  /** What the line's total holds of taxes, by the sender's figures where there are any. */
  List<Term> taxes() {
    return taxes;
  }

  private void workOutOriginal() {
    Money original = line.prices().originalPerUnit();
    Money total = line.prices().originalTotal();
    if (original != null && total != null) {
      Sum sum = times(Step.Kind.ORIGINAL_LINE_TOTAL, Name.ORIGINAL_PRICE_PER_UNIT, original);
      compare(keep(sum), total.amount(), "/originalTotalPrice");
    }
  }

  private void workOutTotal() {
    List<Sum> ways = ways();
    if (!ways.isEmpty()) {
      Sum taken = ways.stream().filter(this::fits).findFirst().orElse(ways.getFirst());
      compare(keep(taken), sent, "/totalPrice");
    }
  }

  /** All that a line's figures may mean, the likeliest first. */
  private List<Sum> ways() {
    List<Sum> ways = new ArrayList<>();
    Money perUnit = line.prices().perUnit();
    Money original = line.prices().originalPerUnit();
    boolean isReduced = !line.extras().discounts().isEmpty();
    if (original != null && (isReduced || perUnit == null)) {
      ways.add(lessDiscounts(Name.ORIGINAL_PRICE_PER_UNIT, original));
    }
    if (perUnit != null) {
      ways.add(lessDiscounts(Name.PRICE_PER_UNIT, perUnit));
      if (isReduced) {
        ways.add(times(Step.Kind.LINE_TOTAL, Name.PRICE_PER_UNIT, perUnit));
      }
    }
    return ways;
  }

  private Sum lessDiscounts(Name name, Money price) {
    Sum sum = times(Step.Kind.LINE_TOTAL, name, price);
    line.extras().discounts().forEach(sum::lessDiscount);
    return sum;
  }

  private Sum times(Step.Kind kind, Name name, Money price) {
    BigDecimal quantity = line.quantity().value();
    return new Sum(kind, currency)
        .start(Name.QUANTITY, "", quantity)
        .next(Operator.TIMES, name, "", price.amount(), quantity.multiply(price.amount()));
  }

  /** A tax is what its percentage takes of the total: gross − gross ÷ (1 + percentage ÷ 100). */
  private void workOutTaxes() {
    BigDecimal whole = HUNDRED;
    for (Tax tax : line.extras().taxes()) {
      whole = tax.percentage() == null ? whole : whole.add(tax.percentage());
    }
    for (int index = 0; index < line.extras().taxes().size(); index++) {
      Tax tax = line.extras().taxes().get(index);
      BigDecimal computed = workOut(tax, whole);
      BigDecimal amount = tax.amount() == null ? null : tax.amount().amount();
      if (computed != null && amount != null) {
        compare(computed, amount, "/taxes/" + index + "/amount");
      }
      BigDecimal held = amount == null ? computed : amount;
      if (held != null) {
        taxes.add(new Term(Operator.PLUS, Name.TAX, line.id().value(), held));
      }
    }
  }

  private @Nullable BigDecimal workOut(Tax tax, BigDecimal whole) {
    BigDecimal percentage = tax.percentage();
    if (percentage == null || percentage.signum() < 0 || whole.compareTo(HUNDRED) < 0) {
      return null;
    }
    BigDecimal product = sent.multiply(percentage);
    BigDecimal exact = product.divide(whole, Digits.WHILE_DIVIDING, RoundingMode.HALF_UP);
    BigDecimal result = Digits.rounded(exact, currency);
    List<Term> terms =
        List.of(
            new Term(Operator.PLUS, Name.LINE, line.id().value(), sent),
            new Term(Operator.TIMES, Name.PERCENTAGE, tax.description(), percentage),
            new Term(Operator.DIVIDED_BY, Name.HUNDRED_AND_PERCENTAGES, "", whole));
    steps.add(Step.of(Step.Kind.TAX, terms, result, currency));
    return result;
  }

  private boolean fits(Sum sum) {
    return isNear(Digits.rounded(sum.result(), currency), sent);
  }

  private BigDecimal keep(Sum sum) {
    return sum.keepIn(steps);
  }

  private void compare(BigDecimal computed, BigDecimal given, String field) {
    if (!isNear(computed, given)) {
      mismatches.add(Mismatch.of(pointer + field, computed, given, currency));
    }
  }

  private boolean isNear(BigDecimal computed, BigDecimal given) {
    return computed.subtract(given).abs().compareTo(Digits.tolerance(currency, 1)) <= 0;
  }
}
