package org.orderhub.application.order;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;

/**
 * Refuses replacements that do not add up where their account wants that, and has the others
 * carried out. What is odd about those is noted with the round that saves them.
 */
public final class ReplaceCheckedOrdersService implements ReplaceOrders {
  private final ReplaceOrders replaceOrders;
  private final TotalsChecks totals;

  public ReplaceCheckedOrdersService(ReplaceOrders replaceOrders, TotalsChecks totals) {
    this.replaceOrders = replaceOrders;
    this.totals = totals;
  }

  @Override
  public List<ChangeResult> replace(List<ReplaceOrder.Command> commands) {
    List<Finding> findings =
        totals.of(commands.stream().map(ReplaceCheckedOrdersService::candidate).toList());
    List<ReplaceOrder.Command> passing =
        IntStream.range(0, commands.size())
            .filter(index -> !(findings.get(index) instanceof Finding.Refused))
            .mapToObj(commands::get)
            .toList();
    Iterator<ChangeResult> replaced = replaceOrders.replace(passing).iterator();
    List<ChangeResult> results = new ArrayList<>(commands.size());
    for (Finding finding : findings) {
      results.add(
          switch (finding) {
            case Finding.Fine fine -> replaced.next();
            case Finding.Odd odd -> replaced.next();
            case Finding.Refused refused -> new ChangeResult.DoesNotAddUp(refused.mismatches());
          });
    }
    return results;
  }

  private static TotalsChecks.Candidate candidate(ReplaceOrder.Command command) {
    return new TotalsChecks.Candidate(command.account(), command.replacement().draft().contents());
  }
}
