package org.orderhub.domain.workflow;

import java.math.BigDecimal;
import java.util.Map;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;

/**
 * A condition as it is written, stored and chosen in a form.
 *
 * @param type one of {@link #TYPES}
 * @param field the path of the field it is about; empty where the type says it
 * @param value compared with
 */
public record ConditionTerm(String type, String field, String value) {
  private static final int MOST_DIGITS = 19;
  private static final String KIND = "kind";
  private static final String SOURCE = "source";
  private static final String STORE = "store";
  private static final String LANGUAGE = "language";
  private static final String AMOUNT_ABOVE = "amountAbove";
  private static final String AMOUNT_BELOW = "amountBelow";
  private static final String FIELD_EQUALS = "fieldEquals";
  private static final String FIELD_CONTAINS = "fieldContains";

  /** What there is, and how a form calls it. */
  public static final Map<String, String> TYPES =
      Choices.of(
          KIND, "Kind is",
          SOURCE, "Source is",
          STORE, "Store is",
          LANGUAGE, "Language is",
          AMOUNT_ABOVE, "Amount is above",
          AMOUNT_BELOW, "Amount is below",
          FIELD_EQUALS, "Field equals",
          FIELD_CONTAINS, "Field contains");

  public static ConditionTerm of(Condition condition) {
    return switch (condition) {
      case Condition.KindIs is -> new ConditionTerm(KIND, "", PublicNames.of(is.kind()));
      case Condition.SourceIs is -> new ConditionTerm(SOURCE, "", is.name());
      case Condition.StoreIs is -> new ConditionTerm(STORE, "", is.store());
      case Condition.LanguageIs is -> new ConditionTerm(LANGUAGE, "", is.tag());
      case Condition.AmountAbove above ->
          new ConditionTerm(AMOUNT_ABOVE, "", Found.plain(above.limit()));
      case Condition.AmountBelow below ->
          new ConditionTerm(AMOUNT_BELOW, "", Found.plain(below.limit()));
      case Condition.FieldEquals equals ->
          new ConditionTerm(FIELD_EQUALS, equals.field(), equals.text());
      case Condition.FieldContains contains ->
          new ConditionTerm(FIELD_CONTAINS, contains.field(), contains.text());
    };
  }

  /**
   * @throws InvalidValue when it is no condition
   */
  public Condition toCondition() {
    return switch (type) {
      case KIND -> new Condition.KindIs(PublicNames.parse(OrderKind.class, value));
      case SOURCE -> new Condition.SourceIs(value.strip());
      case STORE -> new Condition.StoreIs(value.strip());
      case LANGUAGE -> new Condition.LanguageIs(value.strip());
      case AMOUNT_ABOVE -> new Condition.AmountAbove(amount());
      case AMOUNT_BELOW -> new Condition.AmountBelow(amount());
      case FIELD_EQUALS -> new Condition.FieldEquals(field.strip(), value.strip());
      case FIELD_CONTAINS -> new Condition.FieldContains(field.strip(), value.strip());
      default -> throw Choices.unknown(TYPES);
    };
  }

  private BigDecimal amount() {
    try {
      BigDecimal amount = new BigDecimal(value.strip());
      if (amount.precision() <= MOST_DIGITS && Math.abs(amount.scale()) <= MOST_DIGITS) {
        return amount;
      }
    } catch (NumberFormatException noNumber) {
      throw new InvalidValue("not_a_number", "must be a number, such as 99.50");
    }
    throw new InvalidValue("out_of_range", "must have at most 19 digits");
  }
}
