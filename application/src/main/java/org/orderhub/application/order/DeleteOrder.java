package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;

/** Deletes an order. Its history stays, and its id can be registered again, under a new key. */
public interface DeleteOrder {

  CompletionStage<ChangeResult> delete(Command command);

  /**
   * @param expected the version to delete; none for whichever is current
   */
  record Command(AccountId account, OrderId orderId, @Nullable Version expected, Actor by) {}
}
