package org.orderhub.application.workflow;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Plan;

/** Tells what a workflow would do if its trigger happened to an order now; nothing is done. */
public interface PreviewWorkflow {
  Result preview(Command command);

  record Command(AccountId account, Plan plan, OrderId order) {}

  sealed interface Result {
    record WouldRun(Decision.Runs decision) implements Result {}

    record WouldNotRun(Decision.DoesNotRun decision) implements Result {}

    /** Its trigger is about something else. */
    record NotAboutOrders() implements Result {}

    record Missing(OrderId order) implements Result {}
  }
}
