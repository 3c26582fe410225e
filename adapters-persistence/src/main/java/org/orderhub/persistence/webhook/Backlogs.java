package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.webhook.ShowEndpointHealth.Backlog;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.shared.Sql;

/** What waits for one endpoint, of which the oldest 10,000 messages are looked at. */
@ApplicationScoped
class Backlogs {
  private static final String OLDEST =
      """
      with waiting as materialized (
        select event_id, subject_id, queued_at, parked from deliveries
        where account_id = ? and endpoint_id = ?
        order by event_id limit 10000)
      """;

  private final Sql sql;

  Backlogs(Sql sql) {
    this.sql = sql;
  }

  Backlog of(UUID account, UUID endpoint) {
    List<Money> value = value(account, endpoint);
    return sql.query(
            OLDEST
                + """
                select count(*) as messages, count(*) filter (where parked) as parked,
                  min(queued_at) as since,
                  (select count(*) from (
                    select from delivery_replays
                    where account_id = ? and endpoint_id = ? limit 10000) capped) as to_replay,
                  (select count(*) from (
                    select distinct subject_id from waiting
                    join orders
                      on orders.account_id = ? and orders.id = waiting.subject_id) known) as orders
                from waiting
                """,
            parameters ->
                parameters.uuid(account).uuid(endpoint).uuid(account).uuid(endpoint).uuid(account),
            row ->
                new Backlog(
                    row.number("messages"),
                    row.number("parked"),
                    row.number("to_replay"),
                    row.optionalTime("since"),
                    row.number("orders"),
                    value))
        .getFirst();
  }

  private List<Money> value(UUID account, UUID endpoint) {
    return sql.query(
        OLDEST
            + """
            select currency, sum(total)::text as total
            from (select distinct subject_id from waiting) subject
            join orders on orders.account_id = ? and orders.id = subject.subject_id
            group by currency order by currency
            """,
        parameters -> parameters.uuid(account).uuid(endpoint).uuid(account),
        row -> Money.of(row.text("total"), row.text("currency")));
  }
}
