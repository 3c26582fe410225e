package org.orderhub.application.offer;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;

/** Locks an offer only for a look that is told. */
public final class OpenOfferService implements OpenOffer {
  private final Offers offers;
  private final OfferVisits visits;
  private final OfferRound round;

  public OpenOfferService(Offers offers, OfferVisits visits, OfferRound round) {
    this.offers = offers;
    this.visits = visits;
    this.round = round;
  }

  @Override
  public Optional<Offer> open(Command command) {
    Instant now = round.now();
    return offers
        .find(command.account(), command.offer())
        .filter(offer -> OfferRound.sees(command.by(), offer))
        .map(offer ->
            visits.enter(command.account(), command.visit(), command.offer(), now)
                ? opened(command, now)
                : offer);
  }

  private Offer opened(Command command, Instant now) {
    Offer offer = offers.lock(command.account(), command.offer()).orElseThrow();
    OfferAnnouncement.Opened news = offer.opened(command.by(), now);
    round.store(news, command.by(), now);
    return news.offer();
  }
}
