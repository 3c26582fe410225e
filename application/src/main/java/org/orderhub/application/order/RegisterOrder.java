package org.orderhub.application.order;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.Actor;

/** Registers a new order. The stage completes once the outcome is on disk. */
public interface RegisterOrder {

  CompletionStage<Result> register(Command command);

  record Command(AccountId account, OrderDraft draft, Actor by) {}

  sealed interface Result {
    /** The order is stored; its job says whether something was odd about it. */
    record Registered(Job job, Order order) implements Result {}

    /** The sender's id is taken; nothing was changed. */
    record AlreadyExists(OrderId orderId) implements Result {}

    /** Its amounts do not add up, and the account refuses such orders; nothing was stored. */
    record DoesNotAddUp(OrderId orderId, List<Mismatch> mismatches) implements Result {}
  }
}
