package org.orderhub.web.widget;

import java.util.List;
import java.util.Map;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.web.shared.Form;

/**
 * A widget as its form would look, as far as it is built.
 *
 * @param returned what the vendor fills in
 */
record Preview(
    String name,
    String help,
    String order,
    List<FieldInput> inputs,
    List<String> returned,
    Form form) {

  /** Notes no mistakes: nobody asked for it to be saved. */
  static Preview of(Form builder) {
    List<WidgetField> fields = WidgetForm.fields(Form.filledWith(builder.values()));
    return new Preview(
        builder.value("name"),
        builder.value("help"),
        builder.value("order"),
        FieldInput.of(fields).stream()
            .map(input -> new FieldInput(input.field(), "preview-" + input.name()))
            .toList(),
        fields.stream().filter(WidgetField::isReturned).map(WidgetField::name).toList(),
        Form.filledWith(Map.of()));
  }
}
