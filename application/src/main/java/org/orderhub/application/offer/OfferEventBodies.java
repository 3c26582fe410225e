package org.orderhub.application.offer;

import java.time.Instant;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.shared.Actor;

/** Writes the public form of what happened to an offer. */
public interface OfferEventBodies {
  String write(EventType type, OfferAnnouncement announcement, Instant occurredAt, Actor actor);

  /** Somebody came to a customer's offers, and looks at none yet. */
  String writeEntered(CustomerId customer, Instant occurredAt, Actor actor, long sequence);
}
