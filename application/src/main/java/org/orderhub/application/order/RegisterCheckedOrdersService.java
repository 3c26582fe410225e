package org.orderhub.application.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.Actor;

/**
 * Refuses orders that do not add up where their account wants that, has the others registered, and
 * notes and announces what is odd about those that were.
 */
public final class RegisterCheckedOrdersService implements RegisterOrders {
  private final RegisterOrders registerOrders;
  private final OrderWarnings warnings;
  private final Orders orders;
  private final OrderAnnouncements announcements;
  private final Clock clock;

  public RegisterCheckedOrdersService(
      RegisterOrders registerOrders,
      OrderWarnings warnings,
      Orders orders,
      OrderAnnouncements announcements,
      Clock clock) {
    this.registerOrders = registerOrders;
    this.warnings = warnings;
    this.orders = orders;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public List<RegisterOrder.Result> register(List<RegisterOrder.Command> commands) {
    List<Finding> findings =
        warnings.before(commands.stream().map(RegisterCheckedOrdersService::candidate).toList());
    List<RegisterOrder.Result> results = registered(commands, findings);
    Map<OrderKey, List<Warning>> noted = warn(commands, findings, results).warnings();
    return noted.isEmpty() ? results : results.stream().map(result -> with(noted, result)).toList();
  }

  private static RegisterOrder.Result with(
      Map<OrderKey, List<Warning>> noted, RegisterOrder.Result result) {
    return result instanceof RegisterOrder.Result.Registered registered
        ? new RegisterOrder.Result.Registered(
            registered.job(),
            registered.order(),
            noted.getOrDefault(registered.order().key(), List.of()))
        : result;
  }

  private List<RegisterOrder.Result> registered(
      List<RegisterOrder.Command> commands, List<Finding> findings) {
    List<RegisterOrder.Command> passing =
        IntStream.range(0, commands.size())
            .filter(index -> !(findings.get(index) instanceof Finding.Refused))
            .mapToObj(commands::get)
            .toList();
    Iterator<RegisterOrder.Result> registered = registerOrders.register(passing).iterator();
    List<RegisterOrder.Result> results = new ArrayList<>(commands.size());
    for (int index = 0; index < commands.size(); index++) {
      results.add(
          switch (findings.get(index)) {
            case Finding.Fine fine -> registered.next();
            case Finding.Odd odd -> registered.next();
            case Finding.Refused refused ->
                new RegisterOrder.Result.DoesNotAddUp(
                    commands.get(index).draft().orderId(), refused.mismatches());
          });
    }
    return results;
  }

  private OrderWarnings.Told warn(
      List<RegisterOrder.Command> commands,
      List<Finding> findings,
      List<RegisterOrder.Result> results) {
    List<OrderChecks.Stored> stored = new ArrayList<>(results.size());
    Map<OrderKey, Actor> senders = HashMap.newHashMap(results.size());
    for (int index = 0; index < results.size(); index++) {
      if (results.get(index) instanceof RegisterOrder.Result.Registered registered) {
        Order order = registered.order();
        stored.add(new OrderChecks.Stored(order, findings.get(index)));
        senders.put(order.key(), commands.get(index).by());
      }
    }
    Instant now = clock.instant();
    OrderWarnings.Told told = warnings.note(stored, senders, now);
    if (!told.news().isEmpty()) {
      orders.saveFacts(List.copyOf(told.orders().values()));
      announcements.announce(told.news(), now);
    }
    return told;
  }

  private static TotalsChecks.Candidate candidate(RegisterOrder.Command command) {
    return new TotalsChecks.Candidate(command.account(), command.draft().contents());
  }
}
