package org.orderhub.web.webhook;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.Replays;
import org.orderhub.domain.eventlog.EventType;

/** What forms offer, as {@code webhook:...} in templates. */
@TemplateExtension(namespace = "webhook")
final class WebhookChoices {
  private WebhookChoices() {}

  static List<EventType> eventTypes() {
    return List.of(EventType.values());
  }

  static List<Replays.Which> replayed() {
    return List.of(Replays.Which.values());
  }

  static List<String> replayFields() {
    return ReplayForm.FIELDS;
  }

  static List<ListDeliveries.State> states() {
    return List.of(ListDeliveries.State.values());
  }
}
