package org.orderhub.web.webhook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
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

  private static final List<String> FILTERS =
      List.of("state", "type", "order", "subject", "from", "to");

  /** What is not a choice here is none. */
  static ListDeliveries.Query query(Endpoint endpoint, Form filter, ZoneId zone) {
    var wanted =
        new ListDeliveries.Filter(
            filter
                .readOptional("state", text -> Choices.of(ListDeliveries.State.class, text))
                .orElse(null),
            filter.readOptional("type", DeliveryList::type).orElse(null),
            filter.readOptional("subject", Choices::uuid).orElse(null),
            day(filter, "from", zone, 0),
            day(filter, "to", zone, 1));
    return new ListDeliveries.Query(
        endpoint.account(),
        endpoint.id(),
        wanted,
        PAGE,
        filter.readOptional("after", Choices::uuid).orElse(null));
  }

  static DeliveryList of(Endpoint endpoint, Form filter, Page<ListDeliveries.Row> page) {
    Url here = Url.of(WebhookFormats.href(endpoint));
    for (String name : FILTERS) {
      here = here.with(name, filter.value(name));
    }
    String next =
        page.next() == null
            ? ""
            : here.with("after", page.items().getLast().event().value().toString()).toString();
    return new DeliveryList(
        page.items(),
        FILTERS.stream().anyMatch(name -> !filter.value(name).isEmpty()),
        next,
        filter.value("after").isEmpty() ? "" : here.toString());
  }

  private static EventType type(String name) {
    return EventType.named(name)
        .orElseThrow(() -> new InvalidValue("unknown_type", "must be one of the choices"));
  }

  private static @Nullable Instant day(Form filter, String name, ZoneId zone, int plus) {
    return filter
        .readOptional(name, Choices::date)
        .map(date -> date.plusDays(plus).atStartOfDay(zone).toInstant())
        .orElse(null);
  }
}
