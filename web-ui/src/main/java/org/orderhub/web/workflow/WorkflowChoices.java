package org.orderhub.web.workflow;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.workflow.ConditionTerm;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.web.shared.Formats;
import org.orderhub.web.shared.Option;

/** What the editor of workflows offers. */
@TemplateExtension(namespace = "flows")
final class WorkflowChoices {
  private WorkflowChoices() {}

  static List<Option> triggers() {
    return options(TriggerTerm.TYPES);
  }

  static List<Option> conditions() {
    return options(ConditionTerm.TYPES);
  }

  static List<Option> steps() {
    return options(StepTerm.TYPES);
  }

  static List<Option> units() {
    return DelayUnit.options();
  }

  static List<Option> orderEvents() {
    return Arrays.stream(OrderEventType.values())
        .map(type -> new Option(type.name().toLowerCase(Locale.ROOT), Formats.words(type)))
        .toList();
  }

  static List<Option> actions() {
    return Arrays.stream(OrderAction.Kind.values())
        .map(kind ->
            new Option(
                TriggerTerm.of(new Trigger.ActionTriggered(kind, "")).value(), Formats.words(kind)))
        .toList();
  }

  static List<Option> statuses() {
    return List.of(
        new Option("InProgress", "In progress"),
        new Option("Completed", "Completed"),
        new Option("Cancelled", "Cancelled"));
  }

  static List<Option> eventTypes() {
    return Arrays.stream(EventType.values())
        .map(type -> new Option(type.publicName(), type.publicName()))
        .toList();
  }

  private static List<Option> options(Map<String, String> choices) {
    return choices.entrySet().stream()
        .map(choice -> new Option(choice.getKey(), choice.getValue()))
        .toList();
  }
}
