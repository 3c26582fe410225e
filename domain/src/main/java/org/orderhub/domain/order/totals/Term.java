package org.orderhub.domain.order.totals;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One number of a {@link Step}, and what is done with it. The operator of the first term of a step
 * is {@link Operator#PLUS}.
 *
 * @param label tells terms of one name apart: a line's id, a discount's description; may be empty
 */
public record Term(Operator operator, Name name, String label, BigDecimal value) {

  /** What is done with a number. */
  public enum Operator {
    PLUS("+"),
    MINUS("−"),
    TIMES("×"),
    DIVIDED_BY("÷");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** What a number is. */
  public enum Name {
    QUANTITY,
    PRICE_PER_UNIT,
    ORIGINAL_PRICE_PER_UNIT,
    DISCOUNT,
    LINE,
    LINES,
    FEE,
    PAYMENT,
    TOTAL,
    PERCENTAGE,
    HUNDRED_AND_PERCENTAGES,
    TAX,
    UNROUNDED;

    /** As people say it: {@code price per unit}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean isAmount() {
      return switch (this) {
        case QUANTITY, PERCENTAGE, HUNDRED_AND_PERCENTAGES, UNROUNDED -> false;
        case PRICE_PER_UNIT,
            ORIGINAL_PRICE_PER_UNIT,
            DISCOUNT,
            LINE,
            LINES,
            FEE,
            PAYMENT,
            TOTAL,
            TAX ->
            true;
      };
    }
  }
}
