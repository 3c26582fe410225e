package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.Health;

/** Shows how an endpoint fares, in terms of the business. */
public interface ShowEndpointHealth {
  Optional<View> show(AccountId account, EndpointId id);

  /**
   * @param asOf the store's clock
   * @param endsAt when it is switched off unless a message is accepted before
   */
  record View(
      Endpoint endpoint, Health health, Backlog backlog, Instant asOf, @Nullable Instant endsAt) {}

  /**
   * What waits for it, of which the oldest 10,000 messages are looked at.
   *
   * @param messages not delivered yet
   * @param parked of them, until staff act
   * @param toReplay beside them, to be sent again
   * @param since when the oldest of them was recorded
   * @param orders that the receiver does not know in their present state
   * @param value of these orders, a sum for each currency
   */
  record Backlog(
      long messages,
      long parked,
      long toReplay,
      @Nullable Instant since,
      long orders,
      List<Money> value) {}
}
