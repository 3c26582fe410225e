package org.orderhub.rest.widget;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;

/** Reads definitions of widgets. */
final class WidgetReader {
  private static final int MOST = 100;

  private WidgetReader() {}

  /** What the body asks for. */
  record Read(Definition definition, boolean isOffered) {}

  static Read read(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    fields.passOver(List.of("id", "version"));
    String name = fields.required("name", text -> Text.key(text, TextLimits.LABEL));
    fields.present("entityTypes");
    List<EntityType> types =
        fields.values("entityTypes", MOST, text -> PublicNames.parse(EntityType.class, text));
    fields.present("fields");
    List<WidgetField> asked = fields.objects("fields", MOST, WidgetReader::field);
    String help = fields.text("help", TextLimits.REMARK);
    String order = fields.value("orderText", text -> Text.key(text, 40));
    Boolean customersMayOrder = fields.flag("customersMayOrder");
    Boolean active = fields.flag("active");
    fields.refuseOthers();
    fields.errors().throwIfAny();
    try {
      return new Read(
          new Definition(
              Objects.requireNonNull(name),
              new HashSet<>(types),
              asked,
              new Definition.Wording(
                  help, order == null ? Definition.Wording.PLAIN.order() : order),
              Boolean.TRUE.equals(customersMayOrder)),
          !Boolean.FALSE.equals(active));
    } catch (InvalidValue invalid) {
      fields
          .errors()
          .add(invalid.code().equals("no_entity_type") ? "/entityTypes" : "/fields", invalid);
      throw fields.errors().refusal();
    }
  }

  private static @Nullable WidgetField field(Fields fields) {
    String name = fields.required("name", text -> Text.key(text, TextLimits.LABEL));
    NaturalField natural = fields.value("naturalField", NaturalField::named);
    FieldType type = fields.value("type", text -> Spelling.parse(FieldType.class, text));
    FieldRole role = fields.value("role", text -> Spelling.parse(FieldRole.class, text));
    List<String> choices = fields.values("choices", MOST, text -> Text.key(text, TextLimits.NAME));
    String help = fields.text("help", TextLimits.REMARK);
    fields.refuseOthers();
    if (name == null) {
      return null;
    }
    FieldType usual = natural == null ? FieldType.TEXT : natural.type();
    try {
      return new WidgetField(
          name,
          type == null ? usual : type,
          role == null ? FieldRole.OPTIONAL : role,
          choices,
          natural,
          help);
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer("type"), invalid);
      return null;
    }
  }
}
