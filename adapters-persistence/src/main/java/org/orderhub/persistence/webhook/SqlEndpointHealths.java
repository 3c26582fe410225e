package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.orderhub.application.webhook.EndpointHealths;
import org.orderhub.application.webhook.Endpoints.Name;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.Health;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row for each endpoint that something was sent to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlEndpointHealths implements EndpointHealths {
  private final Sql sql;

  SqlEndpointHealths(Sql sql) {
    this.sql = sql;
  }

  /** Locked in one order by everybody, so that nobody waits in a circle. */
  @Override
  public Examination examine(Collection<Name> endpoints) {
    List<Name> names = List.copyOf(endpoints);
    sql.update(
        """
        insert into endpoint_health (account_id, endpoint_id)
        select endpoint.account_id, endpoint.id
        from unnest(?::uuid[], ?::uuid[]) as name (account_id, id)
        join webhook_endpoints endpoint
          on endpoint.account_id = name.account_id and endpoint.id = name.id
        where not exists (
          select from endpoint_health known
          where known.account_id = name.account_id and known.endpoint_id = name.id)
        order by endpoint.account_id, endpoint.id
        on conflict do nothing
        """,
        parameters ->
            parameters
                .uuids(names, name -> name.account().value())
                .uuids(names, name -> name.id().value()));
    return new Examination(
        now(),
        sql.query(
            """
            select health.* from endpoint_health health
            where (health.account_id, health.endpoint_id) in (
              select name.account_id, name.id
              from unnest(?::uuid[], ?::uuid[]) as name (account_id, id))
            order by health.account_id, health.endpoint_id
            for update
            """,
            parameters ->
                parameters
                    .uuids(names, name -> name.account().value())
                    .uuids(names, name -> name.id().value()),
            SqlEndpointHealths::examined));
  }

  @Override
  public Examination examineFailing(int most) {
    return new Examination(
        now(),
        sql.query(
            """
            select health.* from endpoint_health health
            join webhook_endpoints endpoint
              on endpoint.account_id = health.account_id and endpoint.id = health.endpoint_id
            where health.failing_since is not null and endpoint.status = 'ACTIVE'
            order by health.failing_since
            limit ?
            for update of health skip locked
            """,
            parameters -> parameters.number(most),
            SqlEndpointHealths::examined));
  }

  @Override
  public void save(List<Examined> changed) {
    for (Examined each : changed) {
      save(each);
    }
  }

  private void save(Examined examined) {
    Health health = examined.health();
    sql.update(
        """
        update endpoint_health
        set open_until = ?, opening_ms = ?, allowed = ?, succeeded = ?, tries = ?::jsonb,
          timeouts_in_a_row = ?, failures_in_a_row = ?, failing_since = ?, last_success_at = ?,
          in_trouble = ?, told_percent = ?, told_given_up_at = ?, events = ?
        where account_id = ? and endpoint_id = ?
        """,
        parameters ->
            parameters
                .time(HealthRows.openUntil(health.breaker()))
                .optionalNumber(HealthRows.openingMillis(health.breaker()))
                .optionalNumber(HealthRows.allowed(health.breaker()))
                .number(HealthRows.succeeded(health.breaker()))
                .text(HealthRows.tries(health.breaker()))
                .number(HealthRows.timeouts(health.breaker()))
                .number(health.failuresInARow())
                .time(health.failingSince())
                .time(health.lastSuccess())
                .flag(health.told().isInTrouble())
                .number(health.told().percent())
                .time(health.told().givenUpAt())
                .number(examined.events())
                .uuid(examined.name().account().value())
                .uuid(examined.name().id().value()));
  }

  @Override
  public Health find(AccountId account, EndpointId id) {
    return sql
        .query(
            "select * from endpoint_health where account_id = ? and endpoint_id = ?",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            HealthRows::health)
        .stream()
        .findFirst()
        .orElse(Health.NEW);
  }

  @Override
  public List<EndpointId> inTrouble(AccountId account) {
    return sql.query(
        "select endpoint_id from endpoint_health where account_id = ? and in_trouble",
        parameters -> parameters.uuid(account.value()),
        row -> new EndpointId(row.uuid("endpoint_id")));
  }

  @Override
  public Instant now() {
    return sql.query("select clock_timestamp() as now", parameters -> {}, row -> row.time("now"))
        .getFirst();
  }

  private static Examined examined(Row row) throws SQLException {
    var name =
        new Name(new AccountId(row.uuid("account_id")), new EndpointId(row.uuid("endpoint_id")));
    return new Examined(name, HealthRows.health(row), row.number("events"));
  }
}
