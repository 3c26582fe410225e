package org.orderhub.application.order;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Registers a new order. The stage completes once the outcome is on disk. */
public interface RegisterOrder {

  CompletionStage<Result> register(Command command);

  /**
   * Registers each for itself, as if they came at the same time: of two with one id either may be
   * the first. One call for many costs less than many calls.
   */
  default List<CompletionStage<Result>> registerAll(List<Command> commands) {
    return commands.stream().map(this::register).toList();
  }

  /**
   * @param action triggered once the order is stored; none for none
   * @param received the request that told it; none for none
   */
  record Command(
      AccountId account,
      OrderDraft draft,
      @Nullable OrderAction action,
      Actor by,
      @Nullable ReceivedBody received) {
    public Command(AccountId account, OrderDraft draft, @Nullable OrderAction action, Actor by) {
      this(account, draft, action, by, null);
    }

    public Command(AccountId account, OrderDraft draft, Actor by) {
      this(account, draft, null, by);
    }
  }

  sealed interface Result {
    /**
     * The order is stored; its job says whether something was wrong with it.
     *
     * @param warnings what is odd about it, as it was noted
     */
    record Registered(Job job, Order order, List<Warning> warnings) implements Result {
      public Registered(Job job, Order order) {
        this(job, order, List.of());
      }
    }

    /**
     * The sender's id is taken; nothing was changed.
     *
     * @param differences between what is stored and the order refused; none when they are the same
     */
    record AlreadyExists(OrderId orderId, List<FieldChange> differences) implements Result {
      public boolean isIdentical() {
        return differences.isEmpty();
      }
    }

    /** Its amounts do not add up, and the account refuses such orders; nothing was stored. */
    record DoesNotAddUp(OrderId orderId, List<Mismatch> mismatches) implements Result {}
  }
}
