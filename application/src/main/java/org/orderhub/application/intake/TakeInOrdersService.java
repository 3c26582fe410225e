package org.orderhub.application.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderReference;

/**
 * Finds or adds the customers of the orders that are new, and registers those. Nobody is added for
 * an order that is refused.
 */
public final class TakeInOrdersService implements TakeInOrders {
  private final Orders orders;
  private final Buyers buyers;
  private final TotalsChecks totals;
  private final RegisterOrders registration;

  public TakeInOrdersService(
      Orders orders, Buyers buyers, TotalsChecks totals, RegisterOrders registration) {
    this.orders = orders;
    this.buyers = buyers;
    this.totals = totals;
    this.registration = registration;
  }

  /**
   * An order whose id is free.
   *
   * @param place of its command in the list
   */
  private record Fresh(int place, TakeInOrder.Command command, OrderDraft draft) {
    TotalsChecks.Candidate candidate() {
      return new TotalsChecks.Candidate(command.account(), draft.contents());
    }

    Buyers.Wanted wanted() {
      return new Buyers.Wanted(command.account(), draft.contents());
    }

    RegisterOrder.Command by(Buyers.Found buyer) {
      return new RegisterOrder.Command(
          command.account(), draft.by(buyer.key()), null, command.by(), command.received());
    }
  }

  @Override
  public List<TakeInOrder.Result> takeIn(List<TakeInOrder.Command> commands) {
    List<TakeInOrder.Result> results = new ArrayList<>(taken(commands));
    List<Fresh> fresh = fresh(commands);
    List<Fresh> passing = new ArrayList<>(fresh.size());
    List<Finding> findings = totals.of(fresh.stream().map(Fresh::candidate).toList());
    for (int index = 0; index < fresh.size(); index++) {
      switch (findings.get(index)) {
        case Finding.Fine fine -> passing.add(fresh.get(index));
        case Finding.Odd odd -> passing.add(fresh.get(index));
        case Finding.Refused refused ->
            results.set(
                fresh.get(index).place(),
                new TakeInOrder.Result.DoesNotAddUp(refused.mismatches()));
      }
    }
    List<RegisterOrder.Result> registered = register(passing);
    for (int index = 0; index < passing.size(); index++) {
      results.set(passing.get(index).place(), result(registered.get(index)));
    }
    return Collections.unmodifiableList(results);
  }

  private static List<TakeInOrder.Result> taken(List<TakeInOrder.Command> commands) {
    return commands.stream()
        .<TakeInOrder.Result>map(command -> new TakeInOrder.Result.AlreadyExists(command.orderId()))
        .toList();
  }

  /** Those whose id nobody has, the first of each id in the list. */
  private List<Fresh> fresh(List<TakeInOrder.Command> commands) {
    Set<Orders.Asked> taken =
        new HashSet<>(
            orders.identify(commands.stream().map(TakeInOrdersService::asked).toList()).keySet());
    List<Fresh> fresh = new ArrayList<>(commands.size());
    for (int place = 0; place < commands.size(); place++) {
      TakeInOrder.Command command = commands.get(place);
      if (taken.add(asked(command))) {
        fresh.add(
            new Fresh(
                place,
                command,
                Intake.draft(command.orderId(), command.currency(), command.told())));
      }
    }
    return fresh;
  }

  private List<RegisterOrder.Result> register(List<Fresh> passing) {
    List<Buyers.Found> found = buyers.findOrAdd(passing.stream().map(Fresh::wanted).toList());
    List<RegisterOrder.Command> registrations = new ArrayList<>(passing.size());
    for (int index = 0; index < passing.size(); index++) {
      registrations.add(passing.get(index).by(found.get(index)));
    }
    return registration.register(registrations);
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
