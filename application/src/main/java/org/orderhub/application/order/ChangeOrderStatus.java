package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.Actor;

/** Changes an order's status, its external status, or both. */
public interface ChangeOrderStatus {

  CompletionStage<ChangeResult> change(Command command);

  record Command(AccountId account, OrderId orderId, StatusChange change, Actor by) {}
}
