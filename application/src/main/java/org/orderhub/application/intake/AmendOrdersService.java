package org.orderhub.application.intake;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.Round;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.Replacement;

/**
 * Puts what is told into each order as it stands, so that nobody's change is overwritten, and finds
 * the customer anew when another phone or e-mail address is told.
 */
public final class AmendOrdersService implements AmendOrders {
  private final OrderRounds rounds;
  private final Buyers buyers;

  public AmendOrdersService(OrderRounds rounds, Buyers buyers) {
    this.rounds = rounds;
    this.buyers = buyers;
  }

  @Override
  public List<AmendOrder.Result> amend(List<AmendOrder.Command> commands) {
    Round round = rounds.begin(commands.stream().map(AmendOrdersService::name).toList());
    List<AmendOrder.Result> results =
        commands.stream().map(command -> amend(round, command)).toList();
    round.save();
    return results;
  }

  private AmendOrder.Result amend(Round round, AmendOrder.Command command) {
    Optional<Order> found = round.find(name(command));
    if (found.isEmpty()) {
      return new AmendOrder.Result.Missing();
    }
    Currency currency = found.get().contents().currency();
    if (!currency.equals(command.currency())) {
      return new AmendOrder.Result.OtherCurrency(currency);
    }
    settle(round, command, found.get());
    return new AmendOrder.Result.Amended(round.find(name(command)).orElse(found.get()));
  }

  private void settle(Round round, AmendOrder.Command command, Order order) {
    OrderDraft draft = Intake.draft(order, command.told());
    Optional<Buyers.Found> buyer =
        command.told().namesSomebody() || !order.isConnected()
            ? buyers
                .findOrAdd(List.of(new Buyers.Wanted(command.account(), draft.contents())))
                .stream()
                .findFirst()
            : Optional.empty();
    OrderDraft wished = buyer.map(each -> draft.by(each.key())).orElse(draft);
    Optional<CustomerId> customer = buyer.map(Buyers.Found::customer);
    var _ =
        round.settle(
            name(command),
            current ->
                current.replace(
                    new Replacement(Replacement.Manner.UPDATE, wished, null),
                    customer,
                    round.now()),
            new Round.Wish(
                    Job.Type.UPDATE_ORDER, OrderAnnouncement.Updated::new, null, command.by())
                .toldBy(command.received()));
  }

  private static Orders.Name name(AmendOrder.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }
}
