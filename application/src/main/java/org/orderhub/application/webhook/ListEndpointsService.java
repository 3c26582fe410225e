package org.orderhub.application.webhook;

import java.util.List;
import org.orderhub.domain.account.AccountId;

/** Reads the cards. */
public final class ListEndpointsService implements ListEndpoints {
  private final Endpoints endpoints;

  public ListEndpointsService(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public List<Card> list(AccountId account) {
    return endpoints.cards(account);
  }
}
