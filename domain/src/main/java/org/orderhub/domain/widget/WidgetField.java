package org.orderhub.domain.widget;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * One field of a form.
 *
 * @param name its label, and the key of its value outside
 * @param choices at least one for a choice, none for any other type
 * @param natural what of the customer's record it is filled with beforehand; none for an own field
 * @param help a sentence for whoever fills it in; may be empty
 */
public record WidgetField(
    String name,
    FieldType type,
    FieldRole role,
    List<String> choices,
    @Nullable NaturalField natural,
    String help) {
  private static final int MOST_CHOICES = 100;

  public WidgetField {
    Text.key(name, TextLimits.LABEL);
    Text.bounded(help, TextLimits.REMARK);
    choices = List.copyOf(choices);
    choices.forEach(choice -> Text.key(choice, TextLimits.NAME));
    if ((type == FieldType.CHOICE) == choices.isEmpty()) {
      throw new InvalidValue("choices", "must have choices when its type is choice, and only then");
    }
    if (choices.size() > MOST_CHOICES || new HashSet<>(choices).size() < choices.size()) {
      throw new InvalidValue(
          "choices", "must have at most " + MOST_CHOICES + " choices, each another");
    }
    if (natural != null) {
      natural(natural, type, role);
    }
  }

  private static void natural(NaturalField natural, FieldType type, FieldRole role) {
    if (role == FieldRole.RETURN) {
      throw new InvalidValue(
          "natural_return", "must not be for return: the customer's record tells it");
    }
    if (natural.type() != type) {
      throw new InvalidValue(
          "natural_type",
          "must be of the type "
              + (natural.type() == FieldType.YES_NO ? "yes-no" : "text")
              + ", as the customer's field is");
    }
  }

  public boolean isReturned() {
    return role == FieldRole.RETURN;
  }

  /** What the form shows before anybody typed. */
  FieldValue prefilled(Customer customer) {
    if (natural != null) {
      return natural.of(customer);
    }
    return type == FieldType.TEXT && !isReturned()
        ? new FieldValue.Empty()
        : new FieldValue.Nothing();
  }
}
