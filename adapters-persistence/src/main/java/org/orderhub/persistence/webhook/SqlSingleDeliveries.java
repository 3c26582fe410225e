package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.orderhub.application.webhook.SingleDeliveries;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Sql;

/** A row in the queue like any other; what was tried before is not queued again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlSingleDeliveries implements SingleDeliveries {
  private final Sql sql;
  private final Event<DeliveriesQueued> queued;

  SqlSingleDeliveries(Sql sql, Event<DeliveriesQueued> queued) {
    this.sql = sql;
    this.queued = queued;
  }

  @Override
  public boolean add(EndpointId endpoint, LoggedEvent event) {
    int added =
        sql.update(
            """
            insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence)
            select asked.account_id, asked.endpoint_id, asked.event_id, asked.subject_id,
              asked.sequence
            from (values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::bigint))
              as asked (account_id, endpoint_id, event_id, subject_id, sequence)
            where not exists (
              select from delivery_attempts attempt
              where attempt.account_id = asked.account_id
                and attempt.endpoint_id = asked.endpoint_id
                and attempt.event_id = asked.event_id)
            on conflict do nothing
            """,
            parameters ->
                parameters
                    .uuid(event.account().value())
                    .uuid(endpoint.value())
                    .uuid(event.id().value())
                    .uuid(event.subject().id())
                    .number(event.sequence()));
    if (added > 0) {
      queued.fire(new DeliveriesQueued(added));
    }
    return added > 0;
  }
}
