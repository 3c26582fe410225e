package org.orderhub.application.offer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferDecision;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.shared.Actor;

/**
 * The offer is locked while its order is registered: who accepts at the same time comes second, and
 * hears of the order.
 */
public final class AcceptOfferService implements AcceptOffer {
  private final OfferRound round;
  private final OfferOrders orders;
  private final RegisterOrders registerOrders;

  public AcceptOfferService(OfferRound round, OfferOrders orders, RegisterOrders registerOrders) {
    this.round = round;
    this.orders = orders;
    this.registerOrders = registerOrders;
  }

  @Override
  public Result accept(Command command) {
    Instant now = round.now();
    Actor by = command.target().by();
    OfferResult result =
        round.carryOut(
            command.target(),
            now,
            offer -> accepted(offer, command.choice(), by, now),
            OfferDecision.Same::new);
    return switch (result) {
      case OfferResult.Done done ->
          new Result.Accepted(done.offer(), done.offer().stored().accepted().orElseThrow().order());
      case OfferResult.Refused refused -> new Result.NotAccepted(refused);
      case OfferResult.Stale stale -> new Result.NotAccepted(stale);
      case OfferResult.Missing missing -> new Result.NotAccepted(missing);
    };
  }

  private OfferDecision accepted(Offer offer, OfferChoice choice, Actor by, Instant now) {
    return switch (offer.choose(choice, by, now)) {
      case OfferChoice.Chosen.Refused refused -> new OfferDecision.Refused(refused.refusal());
      case OfferChoice.Chosen.Lines chosen -> placed(offer, chosen, by, now);
    };
  }

  private OfferDecision placed(
      Offer offer, OfferChoice.Chosen.Lines chosen, Actor by, Instant now) {
    OfferOrders.Nameless order = orders.of(offer, chosen.lines());
    return order.isTooLong()
        ? new OfferDecision.Refused(
            new OfferRefusal.Line(new LineRefusal.TooManyLines(OrderLines.MAXIMUM)))
        : new OfferDecision.Changed(offer.accepted(chosen, registered(order, by), by, now));
  }

  /** By the number of the offer, unless a sender has given that to an order of their own. */
  private OrderId registered(OfferOrders.Nameless order, Actor by) {
    Offer offer = order.offer();
    return Stream.of(offer.head().number().toString(), offer.id().toString())
        .map(OrderId::new)
        .filter(id -> isRegistered(offer, order.as(id), by))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Both ids of " + offer.id() + " are taken"));
  }

  private boolean isRegistered(Offer offer, OrderDraft draft, Actor by) {
    var command = new RegisterOrder.Command(offer.account(), draft, by);
    return switch (registerOrders.register(List.of(command)).getFirst()) {
      case RegisterOrder.Result.Registered registered -> true;
      case RegisterOrder.Result.AlreadyExists taken -> false;
      case RegisterOrder.Result.DoesNotAddUp odd ->
          throw new IllegalStateException(offer.id() + " does not add up: " + odd.mismatches());
    };
  }
}
