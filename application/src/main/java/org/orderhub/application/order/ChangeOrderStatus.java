package org.orderhub.application.order;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Changes an order's status, its external status, or both. */
public interface ChangeOrderStatus {

  CompletionStage<Result> change(Command command);

  record Command(AccountId account, OrderId orderId, StatusChange change, Actor by) {}

  sealed interface Result {
    /** Carried out, or, as the job then remarks, ignored because a later change was known. */
    record Accepted(Job job) implements Result {}

    /** The order moved on from the version expected; the differences are theirs and yours. */
    record Conflict(Order current, List<FieldChange> differences) implements Result {}

    record Missing(OrderId orderId) implements Result {}
  }
}
