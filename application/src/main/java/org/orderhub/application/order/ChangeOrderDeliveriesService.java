package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderAnnouncement;

/** Lets each order decide, saves those that changed and announces them. */
public final class ChangeOrderDeliveriesService implements ChangeOrderDeliveries {
  private final OrderRounds rounds;

  public ChangeOrderDeliveriesService(OrderRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<ChangeResult> change(List<ChangeOrderDelivery.Command> commands) {
    return rounds.each(commands, ChangeOrderDeliveriesService::name, this::change);
  }

  private ChangeResult change(Round round, ChangeOrderDelivery.Command command) {
    var wish =
        new Round.Wish(
            Job.Type.CHANGE_ORDER_DELIVERY,
            OrderAnnouncement.DeliveryChanged::new,
            order -> List.of(),
            command.action(),
            command.by(),
            command.received());
    return round.settle(
        name(command), order -> order.changeDelivery(command.change(), round.now()), wish);
  }

  private static Orders.Name name(ChangeOrderDelivery.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }
}
