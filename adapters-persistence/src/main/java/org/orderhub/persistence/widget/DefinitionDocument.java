package org.orderhub.persistence.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.persistence.shared.Documents;

/** A definition as its column holds it. */
record DefinitionDocument(
    String name,
    List<EntityType> entityTypes,
    List<FieldDocument> fields,
    String help,
    String order,
    boolean customersMayOrder) {

  /** A field as the column holds it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FieldDocument(
      String name,
      FieldType type,
      FieldRole role,
      @Nullable List<String> choices,
      @Nullable NaturalField natural,
      @Nullable String help) {

    static FieldDocument of(WidgetField field) {
      return new FieldDocument(
          field.name(), field.type(), field.role(), field.choices(), field.natural(), field.help());
    }

    WidgetField toField() {
      return new WidgetField(
          name, type, role, Documents.list(choices), natural, Documents.text(help));
    }
  }

  static String write(Definition definition) {
    return Documents.write(
        new DefinitionDocument(
            definition.name(),
            List.copyOf(definition.entityTypes()),
            definition.fields().stream().map(FieldDocument::of).toList(),
            definition.wording().help(),
            definition.wording().order(),
            definition.customersMayOrder()));
  }

  static Definition read(String json) {
    return Documents.read(json, DefinitionDocument.class).toDefinition();
  }

  private Definition toDefinition() {
    return new Definition(
        name,
        entityTypes.stream().collect(Collectors.toSet()),
        fields.stream().map(FieldDocument::toField).toList(),
        new Definition.Wording(help, order),
        customersMayOrder);
  }
}
