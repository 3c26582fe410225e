package org.orderhub.application.webhook;

import java.util.Comparator;
import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.HealthRules;

/** Takes those in whose trouble people were told of. */
public final class ListTroublesService implements ListTroubles {
  private final Endpoints endpoints;
  private final EndpointHealths healths;
  private final HealthRules rules;

  public ListTroublesService(Endpoints endpoints, EndpointHealths healths, HealthRules rules) {
    this.endpoints = endpoints;
    this.healths = healths;
    this.rules = rules;
  }

  @Override
  public List<Trouble> list(AccountId account) {
    return healths.inTrouble(account).stream()
        .flatMap(id -> endpoints.find(account, id).stream())
        .map(this::trouble)
        .sorted(Comparator.comparing(trouble -> trouble.endpoint().settings().name()))
        .toList();
  }

  private Trouble trouble(Endpoint endpoint) {
    Health health = healths.find(endpoint.account(), endpoint.id());
    return new Trouble(
        endpoint,
        health.failingSince(),
        endpoint.status() == EndpointStatus.ACTIVE ? health.endsAt(rules) : null);
  }
}
