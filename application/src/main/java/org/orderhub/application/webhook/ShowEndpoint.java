package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Shows one endpoint and how it fares. */
public interface ShowEndpoint {
  Optional<ListEndpoints.Card> show(AccountId account, EndpointId id);
}
