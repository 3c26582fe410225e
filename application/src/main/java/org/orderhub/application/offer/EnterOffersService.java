package org.orderhub.application.offer;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shop.CustomerSequences;

/** The event is one of the customer's, and counts among those. */
public final class EnterOffersService implements EnterOffers {
  private final Customers customers;
  private final CustomerSequences sequences;
  private final OfferVisits visits;
  private final OfferAnnouncements announcements;
  private final Clock clock;

  public EnterOffersService(
      Customers customers,
      CustomerSequences sequences,
      OfferVisits visits,
      OfferAnnouncements announcements,
      Clock clock) {
    this.customers = customers;
    this.sequences = sequences;
    this.visits = visits;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public boolean enter(Command command) {
    if (customers.find(command.account(), command.customer()).isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    visits.leave(command.account(), command.visit());
    announcements.entered(command, sequences.next(command.account(), command.customer()), now);
    return true;
  }
}
