package org.orderhub.web.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** What staff want a widget to ask for. */
record WidgetForm(Definition definition, boolean isOffered) {
  private static final String YES = "yes";

  /** The form for a new one, with one field. */
  static Form empty() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("order", List.of(Definition.Wording.PLAIN.order()));
    typed.put("offered", List.of(YES));
    typed.put("types", List.of(EntityType.INDIVIDUAL.name()));
    typed.put("rows", List.of("0"));
    typed.put(BuilderRow.input(0, "role"), List.of(FieldRole.REQUIRED.name()));
    return Form.filledWith(typed);
  }

  static Form of(Widget widget) {
    Definition definition = widget.definition();
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("version", List.of(RequestForm.version(widget)));
    typed.put("name", List.of(definition.name()));
    typed.put("help", List.of(definition.wording().help()));
    typed.put("order", List.of(definition.wording().order()));
    typed.put("types", definition.entityTypes().stream().map(Enum::name).toList());
    typed.put("customers", definition.customersMayOrder() ? List.of(YES) : List.of());
    typed.put("offered", widget.isOffered() ? List.of(YES) : List.of());
    List<Integer> numbers = new ArrayList<>();
    for (WidgetField field : definition.fields()) {
      int number = numbers.size();
      numbers.add(number);
      typed.put(BuilderRow.input(number, "name"), List.of(field.name()));
      typed.put(BuilderRow.input(number, "type"), List.of(field.type().name()));
      typed.put(BuilderRow.input(number, "role"), List.of(field.role().name()));
      typed.put(BuilderRow.input(number, "choices"), List.of(String.join("\n", field.choices())));
      typed.put(BuilderRow.input(number, "help"), List.of(field.help()));
      NaturalField natural = field.natural();
      typed.put(
          BuilderRow.input(number, "natural"),
          natural == null ? List.of() : List.of(natural.name()));
    }
    typed.put("rows", List.of(BuilderRow.written(numbers)));
    return Form.filledWith(typed);
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<WidgetForm> read(Form form) {
    var name = form.read("name", text -> Text.key(text.strip(), TextLimits.LABEL));
    var help = form.read("help", text -> Text.bounded(lines(text), TextLimits.REMARK));
    var order = form.read("order", text -> Text.key(text.strip(), 40));
    Set<EntityType> types = types(form);
    List<WidgetField> fields = fields(form);
    if (form.isRefused()) {
      return Optional.empty();
    }
    try {
      var wording = new Definition.Wording(help.orElseThrow(), order.orElseThrow());
      return Optional.of(
          new WidgetForm(
              new Definition(
                  name.orElseThrow(), types, fields, wording, form.has("customers", YES)),
              form.has("offered", YES)));
    } catch (InvalidValue invalid) {
      form.refuse(invalid.code().equals("no_entity_type") ? "types" : "rows", invalid.reason());
      return Optional.empty();
    }
  }

  private static Set<EntityType> types(Form form) {
    return Arrays.stream(EntityType.values())
        .filter(type -> form.has("types", type.name()))
        .collect(Collectors.toSet());
  }

  /** The fields that are whole by now; what is wrong with the others is noted. */
  static List<WidgetField> fields(Form form) {
    List<WidgetField> fields = new ArrayList<>();
    for (int number : BuilderRow.numbers(form)) {
      field(form, number).ifPresent(fields::add);
    }
    return fields;
  }

  private static Optional<WidgetField> field(Form form, int number) {
    var natural =
        form.readOptional(
            BuilderRow.input(number, "natural"), text -> Choices.of(NaturalField.class, text));
    String label = BuilderRow.input(number, "name");
    String typed = form.value(label).strip();
    var name =
        typed.isEmpty() && natural.isPresent()
            ? natural.map(NaturalField::publicName)
            : form.read(label, text -> Text.key(text.strip(), TextLimits.LABEL));
    var type =
        form.readOptional(
            BuilderRow.input(number, "type"), text -> Choices.of(FieldType.class, text));
    var role =
        form.readOptional(
            BuilderRow.input(number, "role"), text -> Choices.of(FieldRole.class, text));
    var help =
        form.read(
            BuilderRow.input(number, "help"),
            text -> Text.bounded(text.strip(), TextLimits.REMARK));
    if (name.isEmpty() || help.isEmpty()) {
      return Optional.empty();
    }
    FieldType asked = natural.map(NaturalField::type).orElse(type.orElse(FieldType.TEXT));
    try {
      return Optional.of(
          new WidgetField(
              name.get(),
              asked,
              role.orElse(FieldRole.OPTIONAL),
              asked == FieldType.CHOICE ? choices(form, number) : List.of(),
              natural.orElse(null),
              help.get()));
    } catch (InvalidValue invalid) {
      boolean ofChoices = asked == FieldType.CHOICE && natural.isEmpty();
      form.refuse(BuilderRow.input(number, ofChoices ? "choices" : "role"), invalid.reason());
      return Optional.empty();
    }
  }

  private static List<String> choices(Form form, int number) {
    return lines(form.value(BuilderRow.input(number, "choices")))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
