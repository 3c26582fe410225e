package org.orderhub.domain.widget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * What a widget asks for, and of whom.
 *
 * @param name of the tab
 * @param entityTypes of the customers on whose pages it appears
 * @param customersMayOrder whether customers find it in their own view
 */
public record Definition(
    String name,
    Set<EntityType> entityTypes,
    List<WidgetField> fields,
    Wording wording,
    boolean customersMayOrder) {
  private static final int MOST_FIELDS = 100;

  /**
   * What stands around the fields.
   *
   * @param help above them; may be empty
   * @param order on the button
   */
  public record Wording(String help, String order) {
    public static final Wording PLAIN = new Wording("", "Order");

    public Wording {
      Text.bounded(help, TextLimits.REMARK);
      Text.key(order, 40);
    }
  }

  public Definition {
    Text.key(name, TextLimits.LABEL);
    if (entityTypes.isEmpty()) {
      throw new InvalidValue("no_entity_type", "must fit at least one entity type");
    }
    entityTypes = Collections.unmodifiableSet(EnumSet.copyOf(entityTypes));
    fields = List.copyOf(fields);
    if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
      throw new InvalidValue("fields", "must have 1 to " + MOST_FIELDS + " fields");
    }
    Set<String> names = new HashSet<>();
    for (WidgetField field : fields) {
      if (!names.add(field.name())) {
        throw new InvalidValue(
            "duplicate_name", "must have one field of the name " + field.name() + " only");
      }
    }
  }

  public boolean fits(Customer customer) {
    return entityTypes.contains(customer.profile().entityType());
  }

  public Optional<WidgetField> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  /** What the form shows before anybody typed. */
  public FieldValues prefilled(Customer customer) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.name(), field.prefilled(customer)));
    return new FieldValues(values);
  }

  /** What is ordered: the values told, and for fields nobody spoke of, those of the record. */
  public Reading ordered(Customer customer, Map<String, @Nullable String> told) {
    List<FieldProblem> problems = new ArrayList<>();
    FieldValues values = prefilled(customer).with(read(told, /* isReturned= */ false, problems));
    for (WidgetField field : fields) {
      boolean isWrong = problems.stream().anyMatch(each -> each.field().equals(field.name()));
      if (field.role() == FieldRole.REQUIRED && !isWrong && !values.of(field).isFilled()) {
        problems.add(new FieldProblem(field.name(), "required", "must be filled in"));
      }
    }
    return problems.isEmpty() ? new Reading.Read(values) : new Reading.Refused(problems);
  }

  /** What the vendor returned, beside what was known before. */
  public Reading returned(FieldValues before, Map<String, @Nullable String> told) {
    List<FieldProblem> problems = new ArrayList<>();
    FieldValues values = before.with(read(told, /* isReturned= */ true, problems));
    return problems.isEmpty() ? new Reading.Read(values) : new Reading.Refused(problems);
  }

  private Map<String, FieldValue> read(
      Map<String, @Nullable String> told, boolean isReturned, List<FieldProblem> problems) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    told.forEach((label, text) -> {
      Optional<WidgetField> field = field(label);
      if (field.isEmpty()) {
        problems.add(new FieldProblem(label, "unknown_field", "is no field of this widget"));
      } else if (field.get().isReturned() != isReturned) {
        problems.add(wrongRole(label, isReturned));
      } else {
        read(field.get(), text, values, problems);
      }
    });
    return values;
  }

  private static void read(
      WidgetField field,
      @Nullable String text,
      Map<String, FieldValue> values,
      List<FieldProblem> problems) {
    try {
      values.put(field.name(), FieldCodec.read(field, text));
    } catch (InvalidValue invalid) {
      problems.add(new FieldProblem(field.name(), invalid.code(), invalid.reason()));
    }
  }

  private static FieldProblem wrongRole(String label, boolean isReturned) {
    return isReturned
        ? new FieldProblem(
            label, "not_for_return", "is filled in by whoever orders, and cannot be returned")
        : new FieldProblem(label, "for_return", "is for return, and cannot be ordered with");
  }
}
