package org.orderhub.application.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.Replacement;

/** Finds each order's customer anew, lets the order decide, saves and announces what changed. */
public final class ReplaceOrdersService implements ReplaceOrders {
  private final OrderRounds rounds;
  private final Customers customers;

  public ReplaceOrdersService(OrderRounds rounds, Customers customers) {
    this.rounds = rounds;
    this.customers = customers;
  }

  @Override
  public List<ChangeResult> replace(List<ReplaceOrder.Command> commands) {
    Map<Customers.Contact, CustomerId> known =
        customers.matching(commands.stream().flatMap(ReplaceOrdersService::contact).toList());
    return rounds.each(
        commands, ReplaceOrdersService::name, (round, each) -> replace(round, each, known));
  }

  private static ChangeResult replace(
      Round round, ReplaceOrder.Command command, Map<Customers.Contact, CustomerId> known) {
    Optional<CustomerId> customer =
        contact(command).flatMap(contact -> Stream.ofNullable(known.get(contact))).findFirst();
    return round.settle(
        name(command),
        order -> order.replace(command.replacement(), customer, round.now()),
        wish(command).toldBy(command.received()));
  }

  private static Round.Wish wish(ReplaceOrder.Command command) {
    return switch (command.replacement().manner()) {
      case Replacement.Manner.REPLACE ->
          new Round.Wish(
              Job.Type.REPLACE_ORDER,
              OrderAnnouncement.Replaced::new,
              Remarks::onContact,
              command.action(),
              command.by());
      case Replacement.Manner.UPDATE ->
          new Round.Wish(
              Job.Type.UPDATE_ORDER,
              OrderAnnouncement.Updated::new,
              Remarks::onContact,
              command.action(),
              command.by());
    };
  }

  private static Stream<Customers.Contact> contact(ReplaceOrder.Command command) {
    @Nullable ContactKey key = command.replacement().draft().contents().contact();
    return key == null ? Stream.empty() : Stream.of(new Customers.Contact(command.account(), key));
  }

  private static Orders.Name name(ReplaceOrder.Command command) {
    return new Orders.Name(command.account(), command.replacement().draft().orderId());
  }
}
