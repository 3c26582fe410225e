package org.orderhub.rest.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.eventlog.EventType;

/**
 * What triggering an action would come to; nothing is announced.
 *
 * @param announced the events that would be told
 */
@Schema(
    name = "ActionRehearsal",
    requiredProperties = {"dryRun", "announced"})
public record ActionRehearsalJson(
    boolean dryRun, @Schema(examples = "[\"order.action_triggered\"]") List<String> announced) {

  static ActionRehearsalJson triggered() {
    return new ActionRehearsalJson(true, List.of(EventType.ORDER_ACTION_TRIGGERED.publicName()));
  }
}
