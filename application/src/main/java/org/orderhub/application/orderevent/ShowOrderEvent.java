package org.orderhub.application.orderevent;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;

/** Shows one event. */
public interface ShowOrderEvent {
  Optional<OrderEvent> show(AccountId account, OrderEventId id);
}
