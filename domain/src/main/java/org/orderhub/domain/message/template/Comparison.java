package org.orderhub.domain.message.template;

import java.math.BigDecimal;
import java.util.Optional;

/** Compares values: as numbers where both are some, as times where both are, else as texts. */
final class Comparison {
  /** A text to look for; longer ones are found nowhere, so that the search has an end. */
  private static final int LONGEST_SOUGHT = 200;

  private Comparison() {}

  /** How much work it is, in steps. */
  static int steps(Value left, Condition.Operator operator) {
    return switch (operator) {
      case CONTAINS ->
          left instanceof Value.Items items ? items.values().size() : 1 + plain(left).length() / 20;
      case EQUAL, DIFFERENT, LESS, LESS_OR_EQUAL, MORE, MORE_OR_EQUAL -> 1;
    };
  }

  static boolean holds(Value left, Condition.Operator operator, Value right) {
    if (operator == Condition.Operator.CONTAINS) {
      return contains(left, right);
    }
    int order = order(left, right);
    return switch (operator) {
      case EQUAL -> order == 0;
      case DIFFERENT -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case MORE -> order > 0;
      case MORE_OR_EQUAL -> order >= 0;
      case CONTAINS -> throw new IllegalStateException("Compared above");
    };
  }

  private static int order(Value left, Value right) {
    Optional<BigDecimal> first = number(left);
    Optional<BigDecimal> second = number(right);
    if (first.isPresent() && second.isPresent()) {
      return first.get().compareTo(second.get());
    }
    if (left instanceof Value.Moment one && right instanceof Value.Moment other) {
      return one.at().compareTo(other.at());
    }
    return plain(left).compareTo(plain(right));
  }

  private static boolean contains(Value left, Value right) {
    if (left instanceof Value.Items items) {
      return items.values().stream().anyMatch(item -> order(item, right) == 0);
    }
    String sought = plain(right);
    return sought.length() <= LONGEST_SOUGHT && plain(left).contains(sought);
  }

  private static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Figure figure -> Optional.of(figure.number());
      case Value.Amount amount -> Optional.of(amount.money().amount());
      case Value.Words words when words.text().matches("-?[0-9]{1,15}(\\.[0-9]{1,4})?") ->
          Optional.of(new BigDecimal(words.text()));
      case Value.Words words -> Optional.empty();
      case Value.Nothing nothing -> Optional.empty();
      case Value.Moment moment -> Optional.empty();
      case Value.Flag flag -> Optional.empty();
      case Value.Items items -> Optional.empty();
      case Value.Fields fields -> Optional.empty();
    };
  }

  private static String plain(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> "";
      case Value.Words words -> words.text();
      case Value.Figure figure -> figure.number().toPlainString();
      case Value.Amount amount -> amount.money().amount().toPlainString();
      case Value.Moment moment -> moment.at().toString();
      case Value.Flag flag -> String.valueOf(flag.isSet());
      case Value.Items items -> "";
      case Value.Fields fields -> "";
    };
  }
}
