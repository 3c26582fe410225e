package org.orderhub.application.eventlog;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryOpenEventsTest implements OpenEventsContract {
  private final InMemoryOpenEvents events = new InMemoryOpenEvents();

  @Override
  public OpenEvents openEvents() {
    return events;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
