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

/** Changes what order intake tells anew of a stored order, and nothing else of it. */
public interface AmendOrder {
  CompletionStage<Result> amend(Command command);

  /**
   * The wish.
   *
   * @param currency of the amounts told; the order's
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
    /** The order as it is now; as it was before when it was told nothing new. */
    record Amended(Order order) implements Result {}

    /** The order has another currency by now; nothing was changed. */
    record OtherCurrency(Currency currency) implements Result {}

    record Missing() implements Result {}

    /** It would no longer add up, and the account refuses such orders; nothing was changed. */
    record DoesNotAddUp(List<Mismatch> mismatches) implements Result {}
  }
}
