package org.orderhub.web.widget;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.web.shared.Option;

/** What the builder of widgets offers. */
@TemplateExtension(namespace = "building")
final class WidgetChoices {
  private WidgetChoices() {}

  static List<Option> entityTypes() {
    return Option.all(EntityType.values());
  }

  static List<Option> types() {
    return Option.all(FieldType.values());
  }

  static List<Option> roles() {
    return Option.all(FieldRole.values());
  }

  static List<Option> naturalFields() {
    return Arrays.stream(NaturalField.values())
        .map(field -> new Option(field.name(), field.publicName()))
        .toList();
  }
}
