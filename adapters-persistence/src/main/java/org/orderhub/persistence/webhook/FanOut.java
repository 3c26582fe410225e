package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.persistence.shared.Sql;

/**
 * Queues events for the endpoints that want them. On the hottest path there is: one statement for
 * however many events.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FanOut {
  private final Sql sql;
  private final Event<DeliveriesQueued> queued;

  FanOut(Sql sql, Event<DeliveriesQueued> queued) {
    this.sql = sql;
    this.queued = queued;
  }

  /**
   * Queues each event for every active endpoint of its account that covers its type; no endpoint is
   * told of itself.
   */
  public void enqueue(List<LoggedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    int deliveries = insert(events);
    if (deliveries > 0) {
      queued.fire(new DeliveriesQueued(deliveries));
    }
  }

  private int insert(List<LoggedEvent> events) {
    return sql.update(
        """
        insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence)
        select endpoint.account_id, endpoint.id, event.id, event.subject_id, event.sequence
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::bigint[])
          as event (account_id, id, type, subject_id, sequence)
        join webhook_endpoints endpoint on endpoint.account_id = event.account_id
        where endpoint.status = 'ACTIVE' and endpoint.types && array['*', event.type]
          and endpoint.id <> event.subject_id
        """,
        parameters ->
            parameters
                .uuids(events, event -> event.account().value())
                .uuids(events, event -> event.id().value())
                .texts(events, event -> event.type().publicName())
                .uuids(events, event -> event.subject().id())
                .numbers(events, LoggedEvent::sequence));
  }
}
