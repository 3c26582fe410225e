package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * Queues events for the endpoints that want them, on the hottest path there is: in the statement
 * that appends them to the log, however many they are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FanOut {
  /**
   * The end of a statement that begins {@code with appended (account_id, id, type, subject_id,
   * sequence)}: queues each event for every active endpoint of its account that covers its type; no
   * endpoint is told of itself.
   */
  public static final String QUEUE_APPENDED =
      """
      insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence)
      select endpoint.account_id, endpoint.id, event.id, event.subject_id, event.sequence
      from appended event
      join webhook_endpoints endpoint on endpoint.account_id = event.account_id
      where endpoint.status = 'ACTIVE' and endpoint.types && array['*', event.type]
        and endpoint.id <> event.subject_id
      """;

  private final Event<DeliveriesQueued> queued;

  FanOut(Event<DeliveriesQueued> queued) {
    this.queued = queued;
  }

  /** To be called with the number of rows that such a statement touched. */
  public void announce(int deliveries) {
    if (deliveries > 0) {
      queued.fire(new DeliveriesQueued(deliveries));
    }
  }
}
