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

  String label() {
    return field.name();
  }

  boolean isRequired() {
    return field.role() == FieldRole.REQUIRED;
  }

  boolean isChosen() {
    return field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO;
  }

  List<Option> options() {
    Stream<String> choices =
        field.type() == FieldType.YES_NO ? Stream.of("Yes", "No") : field.choices().stream();
    return choices.map(choice -> new Option(choice, choice)).toList();
  }

  String type() {
    return field.type() == FieldType.DATE ? "date" : "text";
  }

  String inputMode() {
    return switch (field.type()) {
      case NUMBER, PERCENT -> "decimal";
      case TEXT, DATE, YES_NO, CHOICE -> "text";
    };
  }

  String hint() {
    if (!field.help().isEmpty()) {
      return field.help();
    }
    return field.type() == FieldType.PERCENT ? "In figures, such as 0.90" : "";
  }
}
