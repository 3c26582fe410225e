package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.Actor;

/** Puts a whole order in the place of the stored one; its customer is found anew. */
public interface ReplaceOrder {

  CompletionStage<ChangeResult> replace(Command command);

  /**
   * @param action triggered once the change is done; none for none
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      Replacement replacement,
      @Nullable OrderAction action,
      Actor by,
      @Nullable ReceivedBody received) {

    public Command(
        AccountId account, Replacement replacement, @Nullable OrderAction action, Actor by) {
      this(account, replacement, action, by, null);
    }
  }
}
