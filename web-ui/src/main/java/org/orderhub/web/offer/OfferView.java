package org.orderhub.web.offer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferState;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shipment.PlanView;

/**
 * An offer as a page shows it.
 *
 * @param customer what the customer is called
 * @param unsent what differs from what was sent last
 * @param news what is new to the customer since the last look
 */
public record OfferView(
    Offer offer,
    OfferStatus status,
    String customer,
    PlanView plan,
    List<OfferWords.Change> unsent,
    List<OfferWords.Change> news,
    List<Entry> timeline) {

  /** One thing of the time line. */
  public record Entry(EventType type, List<OfferWords.Change> changes, String actor, Instant at) {}

  static OfferView of(
      Offer offer,
      String customer,
      ShipmentPlan plan,
      List<EventLog.Entry> log,
      Instant now,
      ZoneId zone) {
    return new OfferView(
        offer,
        offer.status(now),
        customer,
        PlanView.of(plan, line -> name(offer, line.value())),
        OfferWords.changes(offer, offer.changesSinceSent(), zone),
        OfferWords.changes(offer, offer.changesSinceSeen(), zone),
        log.stream()
            .map(entry ->
                new Entry(
                    entry.type(),
                    OfferWords.changes(offer, entry.changes(), zone),
                    entry.actor(),
                    entry.occurredAt()))
            .toList());
  }

  private static String name(Offer offer, String id) {
    return offer.contents().lines().list().stream()
        .filter(line -> line.id().toString().equals(id))
        .map(line -> line.item().name())
        .findFirst()
        .orElse(id);
  }

  public boolean isDraft() {
    return status == OfferStatus.DRAFT;
  }

  /** Whether the customer may answer it. */
  public boolean isOpen() {
    return status == OfferStatus.SENT;
  }

  public boolean isExpired() {
    return status == OfferStatus.EXPIRED;
  }

  public boolean isWon() {
    return offer.stored().accepted().isPresent();
  }

  public boolean isTransferred() {
    return status == OfferStatus.WON_TRANSFERRED;
  }

  /** The order it became; empty where it is none. */
  public String order() {
    return offer.stored().accepted().map(acceptance -> acceptance.order().value()).orElse("");
  }

  public String orderHref() {
    return Url.of("/orders").step(order()).toString();
  }

  /** Why a transfer failed, or why it was declined; empty where nobody said. */
  public String reason() {
    return switch (offer.stored()) {
      case OfferState.Won won -> won.failed() == null ? "" : won.failed().reason();
      case OfferState.Lost lost -> lost.reason();
      case OfferState.Draft draft -> "";
      case OfferState.Sent sent -> "";
      case OfferState.Expired expired -> "";
      case OfferState.Transferred transferred -> "";
    };
  }
}
