package org.orderhub.application.intake;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.Round;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.order.totals.OrderTotals;

/**
 * Puts what is told into each order as it stands, so that nobody's change is overwritten, and finds
 * the customer anew when another phone or e-mail address is told. Totals that do not add up are
 * refused where the account wants that, unless they were so before.
 */
public final class AmendOrdersService implements AmendOrders {
  private final OrderRounds rounds;
  private final Buyers buyers;
  private final TotalsChecks totals;

  public AmendOrdersService(OrderRounds rounds, Buyers buyers, TotalsChecks totals) {
    this.rounds = rounds;
    this.buyers = buyers;
    this.totals = totals;
  }

  @Override
  public List<AmendOrder.Result> amend(List<AmendOrder.Command> commands) {
    Round round = rounds.begin(commands.stream().map(AmendOrdersService::name).toList());
    Map<Integer, AmendOrder.Result> results = new TreeMap<>();
    inOrderOfAccounts(commands)
        .forEach(place -> results.put(place, amend(round, commands.get(place))));
    round.save();
    return List.copyOf(results.values());
  }

  /** Two lists that both add customers of the same two accounts must not wait in a circle. */
  private static Stream<Integer> inOrderOfAccounts(List<AmendOrder.Command> commands) {
    return IntStream.range(0, commands.size())
        .boxed()
        .sorted(Comparator.comparing(place -> commands.get(place).account().value()));
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
    OrderDraft draft = Intake.draft(found.get(), command.told());
    List<Mismatch> refused = refused(command.account(), found.get(), draft);
    if (!refused.isEmpty()) {
      return new AmendOrder.Result.DoesNotAddUp(refused);
    }
    settle(round, command, found.get(), draft);
    return new AmendOrder.Result.Amended(round.find(name(command)).orElse(found.get()));
  }

  private List<Mismatch> refused(AccountId account, Order order, OrderDraft draft) {
    var wished = new TotalsChecks.Candidate(account, draft.contents());
    return switch (totals.of(List.of(wished)).getFirst()) {
      case Finding.Fine fine -> List.of();
      case Finding.Odd odd -> List.of();
      case Finding.Refused refused ->
          refused.mismatches().equals(OrderTotals.of(order.contents()).mismatches())
              ? List.of()
              : refused.mismatches();
    };
  }

  private void settle(Round round, AmendOrder.Command command, Order order, OrderDraft draft) {
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
