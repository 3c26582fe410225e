package org.orderhub.web.webhook;

import jakarta.inject.Singleton;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;

/** Finds the messages of a webhook that somebody looks for. */
@Singleton
final class EndpointDeliveries {
  private final ListDeliveries listDeliveries;
  private final IdentifyOrder identifyOrder;
  private final CurrentVisit visit;

  EndpointDeliveries(
      ListDeliveries listDeliveries, IdentifyOrder identifyOrder, CurrentVisit visit) {
    this.listDeliveries = listDeliveries;
    this.identifyOrder = identifyOrder;
    this.visit = visit;
  }

  /** An order that is not there is noted at its field, and does not narrow the list. */
  DeliveryList find(Endpoint endpoint, Form filter) {
    Form wanted =
        filter
            .readOptional("order", text -> OrderReference.of(text.strip()))
            .flatMap(order -> identifyOrder.identify(visit.account(), order))
            .map(known -> filter.with("subject", known.key().value().toString()))
            .orElseGet(() -> withoutOrder(filter));
    return DeliveryList.of(
        endpoint, filter, listDeliveries.list(DeliveryList.query(endpoint, wanted, visit.zone())));
  }

  private static Form withoutOrder(Form filter) {
    if (!filter.value("order").isBlank()) {
      filter.refuse("order", "there is no such order; a deleted one is found from its message");
    }
    return filter;
  }
}
