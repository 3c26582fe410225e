package org.orderhub.application.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;

/**
 * Refuses orders that do not add up where their account wants that, has the others registered, and
 * notes in the integration log what is odd about those that were.
 */
public final class RegisterCheckedOrdersService implements RegisterOrders {
  private final RegisterOrders registerOrders;
  private final OrderChecks checks;
  private final Clock clock;

  public RegisterCheckedOrdersService(
      RegisterOrders registerOrders, OrderChecks checks, Clock clock) {
    this.registerOrders = registerOrders;
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public List<RegisterOrder.Result> register(List<RegisterOrder.Command> commands) {
    List<Finding> findings =
        checks.before(commands.stream().map(RegisterCheckedOrdersService::candidate).toList());
    List<RegisterOrder.Result> results = registered(commands, findings);
    checks.note(stored(results, findings), clock.instant());
    return results;
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

  private static List<OrderChecks.Stored> stored(
      List<RegisterOrder.Result> results, List<Finding> findings) {
    List<OrderChecks.Stored> stored = new ArrayList<>(results.size());
    for (int index = 0; index < results.size(); index++) {
      switch (results.get(index)) {
        case RegisterOrder.Result.Registered registered ->
            stored.add(new OrderChecks.Stored(registered.order(), findings.get(index)));
        case RegisterOrder.Result.AlreadyExists exists -> {}
        case RegisterOrder.Result.DoesNotAddUp refused -> {}
      }
    }
    return stored;
  }

  private static TotalsChecks.Candidate candidate(RegisterOrder.Command command) {
    return new TotalsChecks.Candidate(command.account(), command.draft().contents());
  }
}
