package org.orderhub.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Health;

/** Healths in a map; time passes only when it is told to. */
public final class InMemoryEndpointHealths implements EndpointHealths {
  private final Map<Endpoints.Name, Examined> known = new LinkedHashMap<>();
  private final InMemoryEndpoints endpoints;
  private Instant now = Samples.NOON;

  public InMemoryEndpointHealths(InMemoryEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Examination examine(Collection<Endpoints.Name> names) {
    return new Examination(
        now,
        names.stream()
            .filter(name -> endpoints.find(name.account(), name.id()).isPresent())
            .map(this::examined)
            .toList());
  }

  @Override
  public Examination examineFailing(int most) {
    return new Examination(
        now,
        known.values().stream()
            .filter(each -> each.health().failingSince() != null && isActive(each.name()))
            .sorted(Comparator.comparing(each -> each.health().failingSince()))
            .limit(most)
            .toList());
  }

  private boolean isActive(Endpoints.Name name) {
    return endpoints
        .find(name.account(), name.id())
        .filter(endpoint -> endpoint.status() == EndpointStatus.ACTIVE)
        .isPresent();
  }

  @Override
  public void save(List<Examined> changed) {
    changed.forEach(each -> known.put(each.name(), each));
  }

  @Override
  public Health find(AccountId account, EndpointId id) {
    return examined(new Endpoints.Name(account, id)).health();
  }

  @Override
  public List<EndpointId> inTrouble(AccountId account) {
    return known.values().stream()
        .filter(each -> each.name().account().equals(account))
        .filter(each -> each.health().told().isInTrouble())
        .map(each -> each.name().id())
        .toList();
  }

  @Override
  public Instant now() {
    return now;
  }

  private Examined examined(Endpoints.Name name) {
    return known.getOrDefault(name, new Examined(name, Health.NEW, 0));
  }
}
