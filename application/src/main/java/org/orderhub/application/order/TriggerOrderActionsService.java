package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;

/** Announces each action as an event of its order. */
public final class TriggerOrderActionsService implements TriggerOrderActions {
  private final OrderRounds rounds;

  public TriggerOrderActionsService(OrderRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<TriggerOrderAction.Result> trigger(List<TriggerOrderAction.Command> commands) {
    return rounds.each(
        commands,
        TriggerOrderActionsService::name,
        (round, command) ->
            round
                .find(name(command))
                .map(order -> trigger(round, order, command))
                .orElseGet(() -> new TriggerOrderAction.Result.Missing(command.orderId())));
  }

  private static TriggerOrderAction.Result trigger(
      Round round, Order order, TriggerOrderAction.Command command) {
    if (command.expected() != null && !command.expected().equals(order.version())) {
      return new TriggerOrderAction.Result.Stale(order);
    }
    if (!order.isConnected()) {
      return new TriggerOrderAction.Result.NotConnected(order.orderId());
    }
    round.tell(
        new OrderAnnouncement.ActionTriggered(order.told(), command.action()),
        command.by(),
        command.received());
    return new TriggerOrderAction.Result.Triggered(
        round.accept(Job.Type.TRIGGER_ORDER_ACTION, order, order.version(), List.of()));
  }

  private static Orders.Name name(TriggerOrderAction.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }
}
