package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.persistence.shared.Sql;

/** Looks at the queue as a whole, and keeps it and the tries small. */
@ApplicationScoped
class Housekeeping {
  private final Sql sql;

  Housekeeping(Sql sql) {
    this.sql = sql;
  }

  ShowDeliveryBacklog.Queue queue() {
    return sql.query(
            """
            select
              (select count(*) from (select from deliveries limit 100000) capped) as waiting,
              coalesce((
                select extract(epoch from statement_timestamp() - min(first.due_at)) * 1000
                from delivery_turns turn
                join webhook_endpoints endpoint
                  on endpoint.account_id = turn.account_id and endpoint.id = turn.endpoint_id
                    and endpoint.status = 'ACTIVE'
                cross join lateral (
                  select due_at from deliveries
                  where account_id = turn.account_id and endpoint_id = turn.endpoint_id
                    and due_at >= turn.due_from and due_at <= statement_timestamp()
                  order by due_at limit 1) first), 0)::bigint as oldest_ms
            """,
            parameters -> {},
            row ->
                new ShowDeliveryBacklog.Queue(
                    row.number("waiting"), Duration.ofMillis(row.number("oldest_ms"))))
        .getFirst();
  }

  /** Empties the partition that is written next. It waits two seconds for readers, not more. */
  void forgetOldAttempts() {
    String next =
        sql.query(
                """
                select 'delivery_attempts_' || delivery_attempts_slot(
                  statement_timestamp() + interval '6 days') as partition
                """,
                parameters -> {},
                row -> row.text("partition"))
            .getFirst();
    boolean isEmpty =
        sql.query("select from " + next + " limit 1", parameters -> {}, row -> next).isEmpty();
    if (!isEmpty) {
      sql.update("set local lock_timeout = '2s'", parameters -> {});
      sql.update("truncate " + next, parameters -> {});
    }
  }

  /** Goes from endpoint to endpoint by the index, not through all messages. */
  int forgetOrphans() {
    return sql.update(
        """
        with recursive queue as (
          (select account_id, endpoint_id from deliveries
          order by account_id, endpoint_id limit 1)
          union all
          select following.account_id, following.endpoint_id
          from queue
          cross join lateral (
            select account_id, endpoint_id from deliveries
            where (account_id, endpoint_id) > (queue.account_id, queue.endpoint_id)
            order by account_id, endpoint_id limit 1) following)
        delete from deliveries message
        using queue
        where message.account_id = queue.account_id and message.endpoint_id = queue.endpoint_id
          and not exists (
            select from webhook_endpoints endpoint
            where endpoint.account_id = queue.account_id and endpoint.id = queue.endpoint_id)
        """,
        parameters -> {});
  }
}
