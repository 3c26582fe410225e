package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.HealthRules;

/** The fakes, put together. */
final class InMemoryStore implements DeliveryStore, Transactions {
  private final InMemoryEndpoints endpoints = new InMemoryEndpoints();
  private final InMemoryEndpointHealths healths = new InMemoryEndpointHealths(endpoints);
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(endpoints, healths);
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final AccountId account = new AccountId(Samples.nextId());

  @Override
  public InMemoryEndpoints endpoints() {
    return endpoints;
  }

  @Override
  public InMemoryEndpointHealths healths() {
    return healths;
  }

  /** What was announced of endpoints. */
  List<LoggedEvent> announced() {
    return log.all();
  }

  EndpointDoctor doctor() {
    return new EndpointDoctor(
        healths,
        endpoints,
        new EndpointAnnouncements(
            log, (type, endpoint, notice, at, sequence) -> notice.toString(), Samples::nextId),
        new HealthRules(1),
        new SettableClock(Samples.NOON));
  }

  @Override
  public InMemoryDeliveries deliveries() {
    return deliveries;
  }

  @Override
  public InMemoryDeliveries records() {
    return deliveries;
  }

  @Override
  public AccountId account() {
    return account;
  }

  @Override
  public void queue(List<LoggedEvent> events) {
    deliveries.queue(events);
  }

  @Override
  public void pass(Duration time) {
    deliveries.pass(time);
    endpoints.pass(time);
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
