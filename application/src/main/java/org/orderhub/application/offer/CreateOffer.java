package org.orderhub.application.offer;

import java.time.Instant;
import java.util.Currency;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.Actor;

/** Begins an offer for a customer, from nothing or with the lines of a cart. */
public interface CreateOffer {
  Result create(Command command);

  record Command(
      AccountId account, CustomerId customer, Source source, Instant expiresAt, Actor by) {}

  /** Where its lines come from. */
  sealed interface Source {
    /** It has none yet. */
    record Nothing(Currency currency) implements Source {}

    /** A cart of the same customer, with ids, prices, rules and notes; the cart stays. */
    record OfCart(CartId cart) implements Source {}
  }

  sealed interface Result {
    record Created(Offer offer) implements Result {}

    record UnknownCustomer(CustomerId customer) implements Result {}

    /** There is none, or it is another customer's. */
    record UnknownCart(CartId cart) implements Result {}
  }
}
