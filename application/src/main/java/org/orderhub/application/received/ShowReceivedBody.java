package org.orderhub.application.received;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderKey;

/** Shows what a request about an order said, byte for byte. */
public interface ShowReceivedBody {
  Optional<View> show(AccountId account, OrderKey order, EventId id);

  record View(EventId id, Instant receivedAt, ReceivedBody body) {}
}
