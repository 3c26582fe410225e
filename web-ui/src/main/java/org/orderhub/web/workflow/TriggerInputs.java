package org.orderhub.web.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.web.shared.Form;

/** The inputs of a trigger: its type, and one for what each type needs besides. */
final class TriggerInputs {
  private static final String TYPE = "trigger";
  private static final String NAME = "t-name";
  private static final Map<String, String> VALUES =
      Map.of(
          "orderEvent", "t-event",
          "orderAction", "t-action",
          "statusChange", "t-status",
          "widgetStatus", "t-widget",
          "event", "t-type");

  private TriggerInputs() {}

  static void write(Trigger trigger, Map<String, List<String>> typed) {
    TriggerTerm term = TriggerTerm.of(trigger);
    typed.put(TYPE, List.of(term.type()));
    typed.put(NAME, List.of(term.name()));
    String input = VALUES.get(term.type());
    if (input != null) {
      typed.put(input, List.of(term.value()));
    }
  }

  /** Empty when it breaks a rule; the form then says which. */
  static Optional<Trigger> read(Form form) {
    String type = form.value(TYPE);
    String input = VALUES.getOrDefault(type, TYPE);
    String value = VALUES.containsKey(type) ? form.value(input) : "";
    try {
      return Optional.of(new TriggerTerm(type, value, form.value(NAME)).toTrigger());
    } catch (InvalidValue invalid) {
      form.refuse(input, invalid.reason());
      return Optional.empty();
    }
  }
}
