package org.orderhub.web.message;

import jakarta.enterprise.context.RequestScoped;
import org.orderhub.application.order.FindOrders;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;

/** An order to try a template on. */
@RequestScoped
class SampleOrder {
  private final FindOrders findOrders;
  private final CurrentVisit visit;

  SampleOrder(FindOrders findOrders, CurrentVisit visit) {
    this.findOrders = findOrders;
    this.visit = visit;
  }

  /** The one that is typed, else the last one placed; empty when there is none. */
  String orderId(Form form) {
    if (!form.value("order").isBlank()) {
      return form.value("order").strip();
    }
    return findOrders
        .find(new FindOrders.Query(visit.account(), null, null, null, "", 1, null))
        .items()
        .stream()
        .findFirst()
        .map(row -> row.orderId().value())
        .orElse("");
  }
}
