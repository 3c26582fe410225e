package org.orderhub.rest.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.ShowOrder;

/**
 * What a change would come to; nothing is stored.
 *
 * @param announced the events that would be told, the first first
 * @param order as it would be
 */
@Schema(
    name = "ChangeRehearsal",
    requiredProperties = {"dryRun", "changes", "announced", "order"})
public record ChangeRehearsalJson(
    boolean dryRun,
    List<HistoryJson.ChangeJson> changes,
    @Schema(examples = "[\"order.updated\"]") List<String> announced,
    OrderJson order) {

  static ChangeRehearsalJson of(RehearseChange.Result.Rehearsed rehearsed) {
    return new ChangeRehearsalJson(
        true,
        rehearsed.told().stream()
            .map(EventLog.Entry::changes)
            .flatMap(List::stream)
            .map(HistoryJson.ChangeJson::from)
            .toList(),
        rehearsed.told().stream().map(entry -> entry.type().publicName()).toList(),
        OrderJson.from(new ShowOrder.View(rehearsed.after(), "")));
  }
}
