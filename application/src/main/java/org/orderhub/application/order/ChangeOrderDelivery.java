package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;

/** Changes how an order travels: method, tracking, date. */
public interface ChangeOrderDelivery {

  CompletionStage<ChangeResult> change(Command command);

  /**
   * @param action triggered once the change is done; none for none
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      OrderId orderId,
      DeliveryChange change,
      @Nullable OrderAction action,
      Actor by,
      @Nullable ReceivedBody received) {

    public Command(
        AccountId account,
        OrderId orderId,
        DeliveryChange change,
        @Nullable OrderAction action,
        Actor by) {
      this(account, orderId, change, action, by, null);
    }
  }
}
