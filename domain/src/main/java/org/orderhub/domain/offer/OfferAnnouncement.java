package org.orderhub.domain.offer;

import java.util.List;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.FieldChange;

/** What happened to an offer, for all who must know. */
public sealed interface OfferAnnouncement {

  /** The offer afterwards. */
  Offer offer();

  record Created(Offer offer) implements OfferAnnouncement {}

  /** Staff or partners worked on it. */
  record Changed(Offer offer, List<FieldChange> differences) implements OfferAnnouncement {}

  /**
   * @param differences from the revision sent before
   */
  record Sent(Offer offer, List<FieldChange> differences) implements OfferAnnouncement {}

  /** Somebody looks at it; nothing of it changed. */
  record Opened(Offer offer) implements OfferAnnouncement {}

  record Accepted(Offer offer, OrderId order) implements OfferAnnouncement {}

  record Declined(Offer offer, String reason) implements OfferAnnouncement {}

  record ChangeAsked(Offer offer, String message) implements OfferAnnouncement {}

  record Transferred(Offer offer) implements OfferAnnouncement {}

  record TransferFailed(Offer offer, String reason) implements OfferAnnouncement {}
}
