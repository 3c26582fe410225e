package org.orderhub.application.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;

/**
 * Refuses orders that do not add up where their account wants that, has the others registered,
 * notes in the integration log what is odd about those that were, and announces it.
 */
public final class RegisterCheckedOrdersService implements RegisterOrders {
  private final RegisterOrders registerOrders;
  private final OrderChecks checks;
  private final WarningAnnouncements announcements;
  private final Clock clock;

  public RegisterCheckedOrdersService(
      RegisterOrders registerOrders,
      OrderChecks checks,
      WarningAnnouncements announcements,
      Clock clock) {
    this.registerOrders = registerOrders;
    this.checks = checks;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public List<RegisterOrder.Result> register(List<RegisterOrder.Command> commands) {
    List<Finding> findings =
        checks.before(commands.stream().map(RegisterCheckedOrdersService::candidate).toList());
    List<RegisterOrder.Result> results = registered(commands, findings);
    List<OrderChecks.Stored> stored = stored(results, findings);
    Instant now = clock.instant();
    announcements.announce(sent(commands, results), checks.note(stored, now), now);
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

  private static List<WarningAnnouncements.Sent> sent(
      List<RegisterOrder.Command> commands, List<RegisterOrder.Result> results) {
    List<WarningAnnouncements.Sent> sent = new ArrayList<>(results.size());
    for (int index = 0; index < results.size(); index++) {
      if (results.get(index) instanceof RegisterOrder.Result.Registered registered) {
        sent.add(new WarningAnnouncements.Sent(registered.order(), commands.get(index).by()));
      }
    }
    return sent;
  }

  private static TotalsChecks.Candidate candidate(RegisterOrder.Command command) {
    return new TotalsChecks.Candidate(command.account(), command.draft().contents());
  }
}
