package org.orderhub.web.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.ConditionTerm;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.web.shared.Form;

/** What staff want a workflow to do. */
record WorkflowForm(Plan plan, boolean on) {
  private static final String YES = "yes";

  /** The form for a new one, with one step. */
  static Form empty() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("trigger", List.of("orderEvent"));
    typed.put("t-event", List.of("delivered"));
    typed.put("on", List.of(YES));
    typed.put(PlanRows.STEPS.field, List.of("0"));
    return Form.filledWith(typed);
  }

  static Form of(Workflow workflow) {
    Plan plan = workflow.plan();
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("version", List.of(version(workflow)));
    typed.put("name", List.of(plan.name()));
    typed.put("on", workflow.isOn() ? List.of(YES) : List.of());
    TriggerInputs.write(plan.trigger(), typed);
    List<Integer> conditions = new ArrayList<>();
    for (Condition condition : plan.conditions()) {
      ConditionTerm term = ConditionTerm.of(condition);
      int number = conditions.size();
      conditions.add(number);
      typed.put(PlanRows.CONDITIONS.input(number, "type"), List.of(term.type()));
      typed.put(PlanRows.CONDITIONS.input(number, "field"), List.of(term.field()));
      typed.put(PlanRows.CONDITIONS.input(number, "value"), List.of(term.value()));
    }
    typed.put(PlanRows.CONDITIONS.field, List.of(PlanRows.written(conditions)));
    List<Integer> steps = new ArrayList<>();
    for (Step step : plan.steps()) {
      StepInputs.write(steps.size(), step, typed);
      steps.add(steps.size());
    }
    typed.put(PlanRows.STEPS.field, List.of(PlanRows.written(steps)));
    return Form.filledWith(typed);
  }

  static String version(Workflow workflow) {
    return Long.toString(workflow.version().number());
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<WorkflowForm> read(Form form) {
    var name = form.read("name", text -> Text.key(text.strip(), TextLimits.LABEL));
    Optional<Trigger> trigger = TriggerInputs.read(form);
    List<Condition> conditions = new ArrayList<>();
    for (int number : PlanRows.CONDITIONS.numbers(form)) {
      condition(form, number).ifPresent(conditions::add);
    }
    List<Step> steps = new ArrayList<>();
    for (int number : PlanRows.STEPS.numbers(form)) {
      StepInputs.read(form, number).ifPresent(steps::add);
    }
    if (form.isRefused()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new WorkflowForm(
              new Plan(name.orElseThrow(), trigger.orElseThrow(), conditions, steps),
              form.has("on", YES)));
    } catch (InvalidValue invalid) {
      form.refuse(PlanRows.STEPS.field, invalid.reason());
      return Optional.empty();
    }
  }

  private static Optional<Condition> condition(Form form, int number) {
    String type = form.value(PlanRows.CONDITIONS.input(number, "type"));
    String field = PlanRows.CONDITIONS.input(number, "field");
    boolean isOfField = type.startsWith("field");
    if (isOfField && form.value(field).isBlank()) {
      form.refuse(field, "must name a field of the event, such as lines.sku");
      return Optional.empty();
    }
    return form.read(
        PlanRows.CONDITIONS.input(number, "value"),
        value -> new ConditionTerm(type, isOfField ? form.value(field) : "", value).toCondition());
  }
}
