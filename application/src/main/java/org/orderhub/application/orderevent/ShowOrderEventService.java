package org.orderhub.application.orderevent;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;

/** Looks it up. */
public final class ShowOrderEventService implements ShowOrderEvent {
  private final OrderEvents events;

  public ShowOrderEventService(OrderEvents events) {
    this.events = events;
  }

  @Override
  public Optional<OrderEvent> show(AccountId account, OrderEventId id) {
    return events.find(account, id);
  }
}
