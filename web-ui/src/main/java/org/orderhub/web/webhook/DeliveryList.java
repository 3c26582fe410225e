package org.orderhub.web.webhook;

import java.util.List;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of what a webhook was told or waits to be told.
 *
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record DeliveryList(List<ListDeliveries.Row> rows, boolean filtered, String next, String first) {
  private static final int PAGE = 50;

  /** What is not a choice here is none. */
  static ListDeliveries.Query query(Endpoint endpoint, Form filter) {
    return ListDeliveries.Query.of(
        endpoint.account(),
        endpoint.id(),
        filter
            .readOptional("state", text -> Choices.of(ListDeliveries.State.class, text))
            .orElse(null),
        PAGE,
        filter.readOptional("after", Choices::uuid).orElse(null));
  }

  static DeliveryList of(Endpoint endpoint, Form filter, Page<ListDeliveries.Row> page) {
    Url here = Url.of(WebhookFormats.href(endpoint)).with("state", filter.value("state"));
    String next =
        page.next() == null
            ? ""
            : here.with("after", page.items().getLast().event().value().toString()).toString();
    return new DeliveryList(
        page.items(),
        !filter.value("state").isEmpty(),
        next,
        filter.value("after").isEmpty() ? "" : here.toString());
  }
}
