package org.orderhub.domain.offer;

import java.time.Instant;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.order.OrderId;

/** Why an offer stays as it is. */
public sealed interface OfferRefusal {

  /** Only a draft is worked on; a sent offer is taken back first. */
  record NotADraft(OfferStatus status) implements OfferRefusal {}

  record AlreadySent(Instant at) implements OfferRefusal {}

  /** Nobody can answer what was not sent. */
  record NotSent() implements OfferRefusal {}

  /** Its time is over; staff may still accept it. */
  record Expired(Instant at) implements OfferRefusal {}

  record AlreadyWon(OrderId order) implements OfferRefusal {}

  record AlreadyLost(Instant at) implements OfferRefusal {}

  /** Only what was won is transferred. */
  record NotWon(OfferStatus status) implements OfferRefusal {}

  /** Customers answer offers; they do not write them. */
  record OperatorsOnly() implements OfferRefusal {}

  /** There is nothing to send. */
  record NoLines() implements OfferRefusal {}

  /** It would be over before it is sent. */
  record ExpiryPassed(Instant expiresAt) implements OfferRefusal {}

  record Line(LineRefusal refusal) implements OfferRefusal {}

  record UnknownLine(ProductLineId line) implements OfferRefusal {}

  /** It is accepted only together with the line it belongs to. */
  record PartOfAnother(ProductLineId line, ProductLineId parent) implements OfferRefusal {}

  record NothingChosen() implements OfferRefusal {}

  record UnknownNote(NoteId note) implements OfferRefusal {}

  record TooManyNotes(int maximum) implements OfferRefusal {}
}
