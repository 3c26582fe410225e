package org.orderhub.web.order.edit;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;

/**
 * What saving would come to.
 *
 * @param warnings what would be odd about the order
 */
public record Preview(
    Order before,
    Order after,
    List<FieldChange> changes,
    List<String> warnings,
    List<Announced> announced) {

  static Preview of(RehearseChange.Result.Rehearsed rehearsed, List<ListEndpoints.Card> cards) {
    return new Preview(
        rehearsed.before(),
        rehearsed.after(),
        changes(rehearsed.told()),
        warnings(rehearsed.told()),
        Announced.of(rehearsed.told(), cards));
  }

  private static List<FieldChange> changes(List<EventLog.Entry> told) {
    return told.stream()
        .filter(entry -> entry.type() != EventType.INTEGRATION_WARNING)
        .flatMap(entry -> entry.changes().stream())
        .toList();
  }

  private static List<String> warnings(List<EventLog.Entry> told) {
    return told.stream()
        .filter(entry -> entry.type() == EventType.INTEGRATION_WARNING)
        .flatMap(entry -> entry.changes().stream())
        .map(FieldChange::after)
        .toList();
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public Money totalBefore() {
    return before.contents().total();
  }

  public Money totalAfter() {
    return after.contents().total();
  }

  public OrderTotals arithmetic() {
    return OrderTotals.of(after.contents());
  }
}
