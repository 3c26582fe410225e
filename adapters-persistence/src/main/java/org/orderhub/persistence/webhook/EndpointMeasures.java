package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.orderhub.application.webhook.MeasureEndpoints.Breakers;
import org.orderhub.application.webhook.MeasureEndpoints.Lag;
import org.orderhub.application.webhook.MeasureEndpoints.Measures;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Sql;

/** Figures over all endpoints: a look at an index for each of them, whatever waits. */
@ApplicationScoped
class EndpointMeasures {
  private final Sql sql;

  EndpointMeasures(Sql sql) {
    this.sql = sql;
  }

  Measures measure(int mostLags) {
    List<Lag> lags = lags(mostLags);
    return sql.query(
            """
            select
              count(*) filter (where endpoint.status = 'ACTIVE' and health.open_until is not null)
                as open,
              count(*) filter (where endpoint.status = 'ACTIVE' and health.open_until is null
                and health.allowed is not null) as half_open,
              count(*) filter (where endpoint.status = 'ACTIVE') as active,
              count(*) filter (where health.in_trouble) as in_trouble,
              coalesce(sum(parked.number), 0)::bigint as parked
            from webhook_endpoints endpoint
            left join endpoint_health health
              on health.account_id = endpoint.account_id and health.endpoint_id = endpoint.id
            cross join lateral (
              select count(*) as number from (
                select from deliveries
                where account_id = endpoint.account_id and endpoint_id = endpoint.id
                  and due_at = 'infinity' and parked limit 1000) capped) parked
            """,
            parameters -> {},
            row ->
                new Measures(
                    row.number("parked"),
                    new Breakers(
                        row.number("active") - row.number("open") - row.number("half_open"),
                        row.number("open"),
                        row.number("half_open")),
                    row.number("in_trouble"),
                    lags))
        .getFirst();
  }

  private List<Lag> lags(int most) {
    return sql.query(
        """
        select turn.endpoint_id,
          (extract(epoch from statement_timestamp() - first.due_at) * 1000)::bigint as behind_ms
        from delivery_turns turn
        join webhook_endpoints endpoint
          on endpoint.account_id = turn.account_id and endpoint.id = turn.endpoint_id
            and endpoint.status = 'ACTIVE'
        cross join lateral (
          select due_at from deliveries
          where account_id = turn.account_id and endpoint_id = turn.endpoint_id
            and due_at >= turn.due_from and due_at <= statement_timestamp()
          order by due_at limit 1) first
        order by first.due_at limit ?
        """,
        parameters -> parameters.number(most),
        row ->
            new Lag(
                new EndpointId(row.uuid("endpoint_id")),
                Duration.ofMillis(row.number("behind_ms"))));
  }
}
