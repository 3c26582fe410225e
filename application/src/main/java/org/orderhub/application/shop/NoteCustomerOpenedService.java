package org.orderhub.application.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.customer.Customer;

/** Notes the visit first: of two at once, one tells of it. */
public final class NoteCustomerOpenedService implements NoteCustomerOpened {
  private static final Duration ONE_VISIT = Duration.ofSeconds(2);

  private final Customers customers;
  private final CustomerVisits visits;
  private final ClientAnnouncements announcements;
  private final Clock clock;

  public NoteCustomerOpenedService(
      Customers customers, CustomerVisits visits, ClientAnnouncements announcements, Clock clock) {
    this.customers = customers;
    this.visits = visits;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public Result note(Command command) {
    Optional<Customer> customer = customers.find(command.account(), command.customer());
    if (customer.isEmpty()) {
      return new Result.Missing(command.customer());
    }
    Instant now = clock.instant();
    boolean isNew =
        visits.note(
            command.account(), command.customer(), command.by().id(), now, now.minus(ONE_VISIT));
    if (!isNew) {
      return new Result.NotedAlready();
    }
    announcements.cameIn(customer.get(), command.by(), now);
    return new Result.Noted();
  }
}
