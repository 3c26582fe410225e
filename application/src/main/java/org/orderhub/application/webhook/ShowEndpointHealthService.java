package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.HealthRules;

/** Puts together the endpoint, its health and its backlog. */
public final class ShowEndpointHealthService implements ShowEndpointHealth {
  private final Endpoints endpoints;
  private final EndpointHealths healths;
  private final DeliveryRecords records;
  private final HealthRules rules;

  public ShowEndpointHealthService(
      Endpoints endpoints, EndpointHealths healths, DeliveryRecords records, HealthRules rules) {
    this.endpoints = endpoints;
    this.healths = healths;
    this.records = records;
    this.rules = rules;
  }

  @Override
  public Optional<View> show(AccountId account, EndpointId id) {
    return endpoints.find(account, id).map(this::view);
  }

  private View view(Endpoint endpoint) {
    Health health = healths.find(endpoint.account(), endpoint.id());
    return new View(
        endpoint,
        health,
        records.backlog(endpoint.account(), endpoint.id()),
        healths.now(),
        health.endsAt(rules));
  }
}
