package org.orderhub.application.offer;

import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Turns what happened to offers into events of the log. */
public final class OfferAnnouncements {
  private final EventLog log;
  private final OfferEventBodies bodies;
  private final Ids ids;

  public OfferAnnouncements(EventLog log, OfferEventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  void announce(OfferAnnouncement news, Actor by, Instant now) {
    EventType type = type(news);
    Offer offer = news.offer();
    log.append(
        List.of(
            new LoggedEvent(
                offer.account(),
                new EventId(ids.next()),
                type,
                new Subject(Subject.Kind.OFFER, offer.id().value()),
                offer.history().sequence(),
                now,
                by,
                changes(news),
                bodies.write(type, news, now, by))));
  }

  /** Of no offer in particular. */
  void entered(EnterOffers.Command who, long sequence, Instant now) {
    log.append(
        List.of(
            new LoggedEvent(
                who.account(),
                new EventId(ids.next()),
                EventType.OFFER_OPENED,
                new Subject(Subject.Kind.CUSTOMER, who.customer().value()),
                sequence,
                now,
                who.by(),
                List.of(),
                bodies.writeEntered(who.customer(), now, who.by(), sequence))));
  }

  private static EventType type(OfferAnnouncement news) {
    return switch (news) {
      case OfferAnnouncement.Created created -> EventType.OFFER_CREATED;
      case OfferAnnouncement.Changed changed -> EventType.OFFER_CHANGED;
      case OfferAnnouncement.Sent sent -> EventType.OFFER_SENT;
      case OfferAnnouncement.Opened opened -> EventType.OFFER_OPENED;
      case OfferAnnouncement.Accepted accepted -> EventType.OFFER_ACCEPTED;
      case OfferAnnouncement.Declined declined -> EventType.OFFER_DECLINED;
      case OfferAnnouncement.ChangeAsked asked -> EventType.OFFER_CHANGE_ASKED;
      case OfferAnnouncement.Transferred transferred -> EventType.OFFER_TRANSFERRED;
      case OfferAnnouncement.TransferFailed failed -> EventType.OFFER_TRANSFER_FAILED;
    };
  }

  private static List<FieldChange> changes(OfferAnnouncement news) {
    return switch (news) {
      case OfferAnnouncement.Created created -> List.of();
      case OfferAnnouncement.Changed changed -> changed.differences();
      case OfferAnnouncement.Sent sent -> sent.differences();
      case OfferAnnouncement.Opened opened -> List.of();
      case OfferAnnouncement.Accepted accepted ->
          List.of(new FieldChange("orderId", "", accepted.order().value()));
      case OfferAnnouncement.Declined declined -> told("reason", declined.reason());
      case OfferAnnouncement.ChangeAsked asked -> told("message", asked.message());
      case OfferAnnouncement.Transferred transferred -> List.of();
      case OfferAnnouncement.TransferFailed failed -> told("reason", failed.reason());
    };
  }

  private static List<FieldChange> told(String field, String text) {
    return text.isBlank() ? List.of() : List.of(new FieldChange(field, "", text));
  }
}
