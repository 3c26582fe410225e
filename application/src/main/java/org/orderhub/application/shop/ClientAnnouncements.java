package org.orderhub.application.shop;

import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;

/** Tells the log that a customer came in, in the transaction at hand. */
public final class ClientAnnouncements {
  private final EventLog log;
  private final ClientEventBodies bodies;
  private final CustomerSequences sequences;
  private final Ids ids;

  public ClientAnnouncements(
      EventLog log, ClientEventBodies bodies, CustomerSequences sequences, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.sequences = sequences;
    this.ids = ids;
  }

  void cameIn(Customer customer, Actor by, Instant now) {
    long sequence = sequences.next(customer.account(), customer.id());
    log.append(
        List.of(
            new LoggedEvent(
                customer.account(),
                new EventId(ids.next()),
                EventType.CLIENT_LOGGED,
                new Subject(Subject.Kind.CUSTOMER, customer.id().value()),
                sequence,
                now,
                by,
                List.of(),
                bodies.write(customer, by, now, sequence))));
  }

  static Actor self(Customer customer) {
    String name = customer.profile().name().display();
    return new Actor.CustomerUser(
        customer.id().value(), name.isBlank() ? "No. " + customer.number() : name);
  }
}
