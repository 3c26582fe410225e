package org.orderhub.web.widget;

import java.util.List;
import java.util.stream.Stream;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.web.shared.Option;

/**
 * A field of a widget as a form asks for it.
 *
 * @param name of the input: labels are free text, these are not
 */
record FieldInput(WidgetField field, String name) {

  /** Those that whoever orders fills in. */
  static List<FieldInput> of(List<WidgetField> fields) {
    return Stream.iterate(0, index -> index < fields.size(), index -> index + 1)
        .filter(index -> !fields.get(index).isReturned())
        .map(index -> new FieldInput(fields.get(index), "v" + index))
        .toList();
  }

  public String label() {
    return field.name();
  }

  public boolean isRequired() {
    return field.role() == FieldRole.REQUIRED;
  }

  public boolean isChosen() {
    return field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO;
  }

  public List<Option> options() {
    Stream<String> choices =
        field.type() == FieldType.YES_NO ? Stream.of("Yes", "No") : field.choices().stream();
    return choices.map(choice -> new Option(choice, choice)).toList();
  }

  public String type() {
    return field.type() == FieldType.DATE ? "date" : "text";
  }

  public String inputMode() {
    return switch (field.type()) {
      case NUMBER, PERCENT -> "decimal";
      case TEXT, DATE, YES_NO, CHOICE -> "text";
    };
  }

  public String hint() {
    if (!field.help().isEmpty()) {
      return field.help();
    }
    return field.type() == FieldType.PERCENT ? "In figures, such as 0.90" : "";
  }
}
