package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;

/** Removes the orders and announces that they are gone. */
public final class DeleteOrdersService implements DeleteOrders {
  private final OrderRounds rounds;

  public DeleteOrdersService(OrderRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<ChangeResult> delete(List<DeleteOrder.Command> commands) {
    return rounds.each(
        commands,
        DeleteOrdersService::name,
        (round, command) ->
            round
                .find(name(command))
                .map(order -> delete(round, order, command))
                .orElseGet(() -> new ChangeResult.Missing(command.orderId())));
  }

  private static ChangeResult delete(Round round, Order order, DeleteOrder.Command command) {
    if (command.expected() != null && !command.expected().equals(order.version())) {
      return new ChangeResult.Conflict(order, List.of());
    }
    round.remove(new OrderAnnouncement.Deleted(order.told()), command.by());
    return new ChangeResult.Accepted(round.accept(Job.Type.DELETE_ORDER, order, null, List.of()));
  }

  private static Orders.Name name(DeleteOrder.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }
}
