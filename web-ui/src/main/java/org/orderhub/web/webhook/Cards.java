package org.orderhub.web.webhook;

import java.util.Optional;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;

/** Finds the webhook an address names. */
final class Cards {
  private Cards() {}

  static Optional<ListEndpoints.Card> find(
      ShowEndpoint showEndpoint, CurrentVisit visit, String step) {
    return id(step).flatMap(id -> showEndpoint.show(visit.account(), id));
  }

  static Optional<EndpointId> id(String step) {
    try {
      return Optional.of(new EndpointId(Choices.uuid(step)));
    } catch (InvalidValue noWebhookHasIt) {
      return Optional.empty();
    }
  }
}
