package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * One step of the arithmetic behind a figure. Terms are worked off from left to right; no step
 * mixes signs in a way that would need brackets.
 *
 * @param digits how many decimals the currency has
 */
public record Step(Kind kind, List<Term> terms, BigDecimal result, int digits) {

  /** What a step works out. */
  public enum Kind {
    /** What a line costs, after discounts. */
    LINE_TOTAL,
    /** What a line would cost without discounts. */
    ORIGINAL_LINE_TOTAL,
    /** The tax that a line's total holds. */
    TAX,
    /** All lines together. */
    LINES,
    /** All that is to be paid. */
    TOTAL,
    /** The taxes that the lines hold together. */
    TAXES,
    /** All payments together. */
    PAID,
    /** The result before, in the currency's digits. */
    ROUNDED
  }

  public Step {
    terms = List.copyOf(terms);
  }

  static Step of(Kind kind, List<Term> terms, BigDecimal result, Currency currency) {
    return new Step(kind, terms, result, Digits.of(currency));
  }

  /** As people write it: {@code 2 × 10.00 − 1.00 = 19.00}; of one number, that number. */
  public String text() {
    if (terms.size() == 1 && kind != Kind.ROUNDED) {
      return written(result, digits, false);
    }
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      if (!text.isEmpty()) {
        text.append(' ').append(term.operator().sign()).append(' ');
      }
      BigDecimal value = term.value();
      boolean isAmount = term.name().isAmount();
      text.append(written(value, isAmount ? digits : 0, value.signum() < 0 && !text.isEmpty()));
    }
    return text.append(kind == Kind.ROUNDED ? " ≈ " : " = ")
        .append(written(result, digits, false))
        .toString();
  }

  private static String written(BigDecimal value, int digits, boolean inBrackets) {
    String plain = Digits.plain(value, digits).toPlainString().replace('-', '−');
    return inBrackets ? "(" + plain + ")" : plain;
  }
}
