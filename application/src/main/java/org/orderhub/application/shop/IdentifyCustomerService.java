package org.orderhub.application.shop;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.Token;

/** Looks the session up; of all who note a renewed one at once, only one tells of it. */
public final class IdentifyCustomerService implements IdentifyCustomer {
  private final CustomerSessions sessions;
  private final Customers customers;
  private final Accounts accounts;
  private final ClientAnnouncements announcements;
  private final Clock clock;

  public IdentifyCustomerService(
      CustomerSessions sessions,
      Customers customers,
      Accounts accounts,
      ClientAnnouncements announcements,
      Clock clock) {
    this.sessions = sessions;
    this.customers = customers;
    this.accounts = accounts;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public Optional<Shopper> identify(Token token) {
    Instant now = clock.instant();
    return sessions
        .find(token.hash())
        .filter(session -> !session.isOver(now))
        .flatMap(session -> shopper(session).map(shopper -> noted(shopper, session, now)));
  }

  private Optional<Shopper> shopper(CustomerSessions.Session session) {
    return customers
        .find(session.account(), session.customer())
        .flatMap(customer ->
            accounts.find(session.account()).map(account -> new Shopper(customer, account)));
  }

  private Shopper noted(Shopper shopper, CustomerSessions.Session session, Instant now) {
    if (session.isWorthNoting(now) && sessions.seen(session, now) && session.isRenewed(now)) {
      announcements.cameIn(shopper.customer(), shopper.asActor(), now);
    }
    return shopper;
  }
}
