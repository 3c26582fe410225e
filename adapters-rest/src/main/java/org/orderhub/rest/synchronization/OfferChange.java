package org.orderhub.rest.synchronization;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.eventlog.EventType;

/** What can be synchronized about an offer, as the partner names it: by where it stands then. */
enum OfferChange {
  SENT(EventType.OFFER_SENT),
  WON(EventType.OFFER_ACCEPTED),
  LOST(EventType.OFFER_DECLINED),
  WON_TRANSFERRED(EventType.OFFER_TRANSFERRED),
  TRANSFER_FAILED(EventType.OFFER_TRANSFER_FAILED);

  private final EventType source;

  OfferChange(EventType source) {
    this.source = source;
  }

  /** Events that are one. */
  static Set<EventType> sources() {
    Set<EventType> sources = EnumSet.noneOf(EventType.class);
    for (OfferChange change : values()) {
      sources.add(change.source);
    }
    return sources;
  }

  static Optional<OfferChange> of(EventType type) {
    for (OfferChange change : values()) {
      if (change.source == type) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }
}
