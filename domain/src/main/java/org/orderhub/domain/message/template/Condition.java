package org.orderhub.domain.message.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold for a part of a template to be written. */
sealed interface Condition {
  record Present(Operand operand) implements Condition {}

  record Not(Condition condition) implements Condition {}

  record Compared(Operand left, Operator operator, Operand right) implements Condition {}

  record Both(Condition left, Condition right) implements Condition {}

  record Either(Condition left, Condition right) implements Condition {}

  /** How two values are compared. */
  enum Operator {
    EQUAL,
    DIFFERENT,
    LESS,
    LESS_OR_EQUAL,
    MORE,
    MORE_OR_EQUAL,
    CONTAINS;

    private static final Map<String, Operator> BY_SIGN =
        Map.of(
            "==", EQUAL,
            "!=", DIFFERENT,
            "<", LESS,
            "<=", LESS_OR_EQUAL,
            ">", MORE,
            ">=", MORE_OR_EQUAL,
            "contains", CONTAINS);

    static @Nullable Operator of(String sign) {
      return BY_SIGN.get(sign);
    }
  }
}
