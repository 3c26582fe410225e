package org.orderhub.web.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.web.shared.Form;

/** The inputs of a step: its type, what it names, and how long it waits. */
final class StepInputs {
  private StepInputs() {}

  static void write(int number, Step step, Map<String, List<String>> typed) {
    StepTerm term = StepTerm.of(step);
    DelayUnit unit = DelayUnit.of(step.delay());
    put(typed, number, "type", term.type());
    put(typed, number, value(term.type()), term.value());
    put(typed, number, "delay", unit.count(step.delay()));
    put(typed, number, "unit", unit.name());
  }

  /** The input that holds what a step of that type names. */
  private static String value(String type) {
    return switch (type) {
      case StepTerm.EMAIL -> "template";
      case StepTerm.WEBHOOK -> "webhook";
      default -> "text";
    };
  }

  static String valueInput(Form form, int number) {
    return PlanRows.STEPS.input(number, value(form.value(PlanRows.STEPS.input(number, "type"))));
  }

  /** Empty when it breaks a rule; the form then says which. */
  static Optional<Step> read(Form form, int number) {
    String type = form.value(PlanRows.STEPS.input(number, "type"));
    String input = valueInput(form, number);
    if (!input.endsWith("text") && form.value(input).isBlank()) {
      form.refuse(input, "must be chosen");
    }
    Optional<Action> action = form.read(input, text -> new StepTerm(type, text, "").action());
    DelayUnit unit = DelayUnit.named(form.value(PlanRows.STEPS.input(number, "unit")));
    String delay = PlanRows.STEPS.input(number, "delay");
    Optional<Duration> wait = form.read(delay, unit::times);
    if (action.isEmpty() || wait.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Step(action.get(), wait.get()));
    } catch (InvalidValue invalid) {
      form.refuse(delay, invalid.reason());
      return Optional.empty();
    }
  }

  private static void put(Map<String, List<String>> typed, int number, String part, String value) {
    typed.put(PlanRows.STEPS.input(number, part), List.of(value));
  }
}
