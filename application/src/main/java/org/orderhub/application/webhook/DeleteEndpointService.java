package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Removes the endpoint; results still on their way find nothing and are dropped. */
public final class DeleteEndpointService implements DeleteEndpoint {
  private final Endpoints endpoints;

  public DeleteEndpointService(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public Result delete(AccountId account, EndpointId id) {
    return endpoints.remove(account, id) ? new Result.Deleted() : new Result.Missing(id);
  }
}
