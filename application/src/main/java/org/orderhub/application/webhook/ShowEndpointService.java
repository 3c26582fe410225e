package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Reads one card. */
public final class ShowEndpointService implements ShowEndpoint {
  private final Endpoints endpoints;

  public ShowEndpointService(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public Optional<ListEndpoints.Card> show(AccountId account, EndpointId id) {
    return endpoints.card(account, id);
  }
}
