package org.orderhub.domain.workflow;

import java.util.List;
import java.util.Set;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * When a workflow runs, and what it does then.
 *
 * @param conditions all of which must hold; at most 20
 * @param steps done one after the other; 1 to 20
 */
public record Plan(String name, Trigger trigger, List<Condition> conditions, List<Step> steps) {
  public static final int MOST_CONDITIONS = 20;
  public static final int MOST_STEPS = 20;

  public Plan {
    Text.key(name, TextLimits.LABEL);
    conditions = List.copyOf(conditions);
    steps = List.copyOf(steps);
    if (conditions.size() > MOST_CONDITIONS) {
      throw new InvalidValue("conditions", "must have at most " + MOST_CONDITIONS + " conditions");
    }
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new InvalidValue("steps", "must have 1 to " + MOST_STEPS + " steps");
    }
  }

  /** The events it may look at. */
  public Set<EventType> types() {
    return trigger.types();
  }

  /** The conditions that do not hold. */
  List<Reason> objections(Occasion occasion) {
    return conditions.stream()
        .<Reason>flatMap(condition ->
            condition.objection(occasion).stream()
                .map(found -> new Reason.ConditionFailed(condition, found)))
        .toList();
  }
}
