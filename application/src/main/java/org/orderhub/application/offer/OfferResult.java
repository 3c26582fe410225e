package org.orderhub.application.offer;

import java.util.List;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.shared.FieldChange;

/** What a command on an offer comes to. */
public sealed interface OfferResult {

  /** The offer is as wished. */
  record Done(Offer offer) implements OfferResult {}

  record Refused(Offer offer, OfferRefusal refusal) implements OfferResult {}

  /**
   * It was made on another version; nothing was changed.
   *
   * @param differences between the offer as it is and as the command would have made it
   */
  record Stale(Offer current, List<FieldChange> differences) implements OfferResult {}

  /** There is none, or none that the one who asks may see. */
  record Missing(OfferId offer) implements OfferResult {}
}
