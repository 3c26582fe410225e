package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;

/** The fakes, put together. */
final class InMemoryStore implements DeliveryStore, Transactions {
  private final InMemoryEndpoints endpoints = new InMemoryEndpoints();
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(endpoints);
  private final AccountId account = new AccountId(Samples.nextId());

  @Override
  public InMemoryEndpoints endpoints() {
    return endpoints;
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
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
