package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderAnnouncement;

/** Lets each order decide, saves those that changed and announces them. */
public final class ChangeOrderStatusesService implements ChangeOrderStatuses {
  private final OrderRounds rounds;

  public ChangeOrderStatusesService(OrderRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<ChangeResult> change(List<ChangeOrderStatus.Command> commands) {
    return rounds.each(commands, ChangeOrderStatusesService::name, this::change);
  }

  private ChangeResult change(Round round, ChangeOrderStatus.Command command) {
    var wish =
        new Round.Wish(
            Job.Type.CHANGE_ORDER_STATUS,
            OrderAnnouncement.StatusChanged::new,
            order -> List.of(),
            command.action(),
            command.by(),
            command.received());
    return round.settle(
        name(command), order -> order.changeStatus(command.change(), round.now()), wish);
  }

  private static Orders.Name name(ChangeOrderStatus.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }
}
