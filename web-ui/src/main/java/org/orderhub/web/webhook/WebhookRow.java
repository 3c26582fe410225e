package org.orderhub.web.webhook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;

/**
 * A webhook in the list.
 *
 * @param health of one that something waits for, or that is in trouble
 */
record WebhookRow(
    ListEndpoints.Card card, ShowEndpointHealth.@Nullable View health, boolean isInTrouble) {
  /** Each costs a look at its queue. */
  private static final int MOST_LOOKS = 50;

  Endpoint endpoint() {
    return card.endpoint();
  }

  static List<WebhookRow> of(
      AccountId account,
      List<ListEndpoints.Card> cards,
      List<ListTroubles.Trouble> troubles,
      ShowEndpointHealth showHealth) {
    Set<EndpointId> inTrouble =
        troubles.stream().map(trouble -> trouble.endpoint().id()).collect(Collectors.toSet());
    Set<EndpointId> looked =
        cards.stream()
            .filter(card -> card.waiting() > 0 || inTrouble.contains(card.endpoint().id()))
            .map(card -> card.endpoint().id())
            .limit(MOST_LOOKS)
            .collect(Collectors.toSet());
    return cards.stream()
        .map(card -> {
          EndpointId id = card.endpoint().id();
          Optional<ShowEndpointHealth.View> health =
              looked.contains(id) ? showHealth.show(account, id) : Optional.empty();
          return new WebhookRow(card, health.orElse(null), inTrouble.contains(id));
        })
        .toList();
  }
}
