package org.orderhub.application.offer;

import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.order.OrderId;

/** Accepts an offer, whole or in part: it becomes an order, in the same moment and once. */
public interface AcceptOffer {
  Result accept(Command command);

  record Command(OfferRound.Target target, OfferChoice choice) {}

  sealed interface Result {
    record Accepted(Offer offer, OrderId order) implements Result {}

    record NotAccepted(OfferResult why) implements Result {}
  }
}
