package org.orderhub.application.intake;

import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.Actor;

/** Takes in an order whose customer is found by phone or e-mail, else added with it. */
public interface TakeInOrder {
  CompletionStage<Result> takeIn(Command command);

  /**
   * The wish.
   *
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      OrderId orderId,
      Currency currency,
      IntakeOrder told,
      Actor by,
      @Nullable ReceivedBody received) {

    public Command(
        AccountId account, OrderId orderId, Currency currency, IntakeOrder told, Actor by) {
      this(account, orderId, currency, told, by, null);
    }
  }

  sealed interface Result {
    record TakenIn(Order order) implements Result {}

    /** The sender's id is taken; nothing was changed. */
    record AlreadyExists(OrderId orderId) implements Result {}

    /** Its amounts do not add up, and the account refuses such orders; nothing was stored. */
    record DoesNotAddUp(List<Mismatch> mismatches) implements Result {}
  }
}
