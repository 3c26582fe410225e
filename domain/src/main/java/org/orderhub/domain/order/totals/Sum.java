package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.totals.Term.Name;
import org.orderhub.domain.order.totals.Term.Operator;

/** A calculation under way. */
final class Sum {
  private final Step.Kind kind;
  private final Currency currency;
  private final List<Term> terms = new ArrayList<>();
  private BigDecimal result = BigDecimal.ZERO;

  Sum(Step.Kind kind, Currency currency) {
    this.kind = kind;
    this.currency = currency;
  }

  BigDecimal result() {
    return result;
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  Sum start(Name name, String label, BigDecimal value) {
    return next(Operator.PLUS, name, label, value, value);
  }

  Sum plus(Name name, String label, BigDecimal value) {
    return next(Operator.PLUS, name, label, value, result.add(value));
  }

  Sum next(Operator operator, Name name, String label, BigDecimal value, BigDecimal afterwards) {
    terms.add(new Term(operator, name, label, value));
    result = afterwards;
    return this;
  }

  /** Senders write discounts with either sign; each brings the amount closer to zero. */
  Sum lessDiscount(Discount discount) {
    BigDecimal off = discount.amount().amount().abs();
    String label = discount.description().isEmpty() ? discount.type() : discount.description();
    return result.signum() < 0
        ? next(Operator.PLUS, Name.DISCOUNT, label, off, result.add(off))
        : next(Operator.MINUS, Name.DISCOUNT, label, off, result.subtract(off));
  }

  /** Adds this to the steps, with a step that rounds where there is something to round. */
  BigDecimal keepIn(List<Step> steps) {
    steps.add(Step.of(kind, terms, result, currency));
    BigDecimal rounded = Digits.rounded(result, currency);
    if (rounded.compareTo(result) != 0) {
      Term unrounded = new Term(Operator.PLUS, Name.UNROUNDED, "", result);
      steps.add(Step.of(Step.Kind.ROUNDED, List.of(unrounded), rounded, currency));
    }
    return rounded;
  }
}
