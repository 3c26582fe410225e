package org.orderhub.application.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderReference;

/** Finds or adds the customers of the orders that are new, and registers those. */
public final class TakeInOrdersService implements TakeInOrders {
  private final Orders orders;
  private final Buyers buyers;
  private final RegisterOrders registration;

  public TakeInOrdersService(Orders orders, Buyers buyers, RegisterOrders registration) {
    this.orders = orders;
    this.buyers = buyers;
    this.registration = registration;
  }

  @Override
  public List<TakeInOrder.Result> takeIn(List<TakeInOrder.Command> commands) {
    Set<Orders.Asked> taken =
        new HashSet<>(
            orders.identify(commands.stream().map(TakeInOrdersService::asked).toList()).keySet());
    List<TakeInOrder.Command> fresh =
        commands.stream().filter(command -> taken.add(asked(command))).toList();
    List<RegisterOrder.Result> registered =
        new ArrayList<>(registration.register(registrations(fresh)));
    List<TakeInOrder.Result> results = new ArrayList<>(commands.size());
    Set<TakeInOrder.Command> left = new HashSet<>(fresh);
    for (TakeInOrder.Command command : commands) {
      results.add(
          left.remove(command)
              ? result(registered.removeFirst())
              : new TakeInOrder.Result.AlreadyExists(command.orderId()));
    }
    return results;
  }

  private List<RegisterOrder.Command> registrations(List<TakeInOrder.Command> fresh) {
    List<Buyers.Wanted> wanted = new ArrayList<>();
    List<OrderDraft> drafts = new ArrayList<>();
    for (TakeInOrder.Command command : fresh) {
      OrderDraft draft = Intake.draft(command.orderId(), command.currency(), command.told());
      drafts.add(draft);
      wanted.add(new Buyers.Wanted(command.account(), draft.contents()));
    }
    List<Buyers.Found> found = buyers.findOrAdd(wanted);
    List<RegisterOrder.Command> registrations = new ArrayList<>(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      registrations.add(
          new RegisterOrder.Command(
              fresh.get(i).account(),
              drafts.get(i).by(found.get(i).key()),
              null,
              fresh.get(i).by(),
              fresh.get(i).received()));
    }
    return registrations;
  }

  private static TakeInOrder.Result result(RegisterOrder.Result registered) {
    return switch (registered) {
      case RegisterOrder.Result.Registered done -> new TakeInOrder.Result.TakenIn(done.order());
      case RegisterOrder.Result.AlreadyExists exists ->
          new TakeInOrder.Result.AlreadyExists(exists.orderId());
      case RegisterOrder.Result.DoesNotAddUp refused ->
          new TakeInOrder.Result.DoesNotAddUp(refused.mismatches());
    };
  }

  private static Orders.Asked asked(TakeInOrder.Command command) {
    return new Orders.Asked(command.account(), OrderReference.of(command.orderId()));
  }
}
