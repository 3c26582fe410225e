package org.orderhub.rest.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.ConditionTerm;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;

/** Reads workflows; notes everything that is wrong with one. */
final class WorkflowReader {
  private WorkflowReader() {}

  /** What the body asks for. */
  record Read(Plan plan, boolean on) {}

  static Read read(JsonNode body) {
    return read(Fields.of(body, new Errors()));
  }

  static Read read(Fields fields) {
    fields.passOver(List.of("id", "versionTag"));
    String name = fields.required("name", text -> Text.key(text, TextLimits.LABEL));
    fields.present("trigger");
    Fields trigger = fields.object("trigger");
    Trigger asked = trigger == null ? null : trigger(trigger);
    List<Condition> conditions =
        fields.objects("conditions", Plan.MOST_CONDITIONS, WorkflowReader::condition);
    fields.present("steps");
    List<Step> steps = fields.objects("steps", Plan.MOST_STEPS, WorkflowReader::step);
    Boolean active = fields.flag("active");
    fields.refuseOthers();
    fields.errors().throwIfAny();
    try {
      return new Read(
          new Plan(Objects.requireNonNull(name), Objects.requireNonNull(asked), conditions, steps),
          !Boolean.FALSE.equals(active));
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer("steps"), invalid);
      throw fields.errors().refusal();
    }
  }

  private static @Nullable Trigger trigger(Fields fields) {
    String type = type(fields, TriggerTerm.TYPES.keySet());
    String value = fields.text("value", TextLimits.NAME);
    String name = fields.text("name", TextLimits.LABEL);
    fields.refuseOthers();
    return type == null
        ? null
        : parsed(fields, "value", () -> new TriggerTerm(type, value, name).toTrigger());
  }

  private static @Nullable Condition condition(Fields fields) {
    String type = type(fields, ConditionTerm.TYPES.keySet());
    String field = fields.text("field", TextLimits.NAME);
    String value = fields.text("value", TextLimits.NAME);
    fields.refuseOthers();
    if (type == null) {
      return null;
    }
    boolean isOfField = type.startsWith("field");
    if (isOfField && field.isBlank()) {
      fields.errors().add(fields.pointer("field"), "required", "is required");
      return null;
    }
    return parsed(fields, "value", () -> new ConditionTerm(type, field, value).toCondition());
  }

  private static @Nullable Step step(Fields fields) {
    String type = type(fields, StepTerm.TYPES.keySet());
    String value = fields.text("value", TextLimits.STATUS);
    String delay = fields.text("delay", TextLimits.LABEL);
    fields.refuseOthers();
    if (type == null) {
      return null;
    }
    var term = new StepTerm(type, value, delay);
    Action action = parsed(fields, "value", term::action);
    return action == null ? null : parsed(fields, "delay", () -> new Step(action, term.duration()));
  }

  private static @Nullable String type(Fields fields, Set<String> types) {
    return fields.required(
        "type",
        text -> {
          if (!types.contains(text)) {
            throw new InvalidValue("unknown_type", "must be one of " + String.join(", ", types));
          }
          return text;
        });
  }

  private static <T> @Nullable T parsed(Fields fields, String name, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer(name), invalid);
      return null;
    }
  }
}
