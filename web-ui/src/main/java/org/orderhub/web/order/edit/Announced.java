package org.orderhub.web.order.edit;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.eventlog.EventType;

/**
 * An event that will be told, and to which webhooks.
 *
 * @param count how many of the type
 */
public record Announced(EventType type, int count, List<String> webhooks) {

  /** One for each type, in the order of the log. */
  static List<Announced> of(List<EventLog.Entry> told, List<ListEndpoints.Card> cards) {
    List<EventType> types = told.stream().map(EventLog.Entry::type).toList();
    return types.stream()
        .distinct()
        .map(type -> of(type, (int) types.stream().filter(type::equals).count(), cards))
        .toList();
  }

  static Announced of(EventType type, int count, List<ListEndpoints.Card> cards) {
    return new Announced(
        type,
        count,
        cards.stream()
            .map(ListEndpoints.Card::endpoint)
            .filter(endpoint -> endpoint.wants(type))
            .map(endpoint -> endpoint.settings().name())
            .toList());
  }
}
