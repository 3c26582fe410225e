package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Sql;

/** An endpoint's place among those to be served, and what waits for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndpointQueues {
  private final Sql sql;

  EndpointQueues(Sql sql) {
    this.sql = sql;
  }

  void open(AccountId account, EndpointId id) {
    sql.update(
        "insert into delivery_turns (account_id, endpoint_id, served_at) values (?, ?, now())",
        parameters -> parameters.uuid(account.value()).uuid(id.value()));
  }

  /** Whoever switches an endpoint off holds its health before the endpoint; so does a removal. */
  void holdHealth(AccountId account, EndpointId id) {
    sql.query(
        "select from endpoint_health where account_id = ? and endpoint_id = ? for update",
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        row -> id);
  }

  /**
   * The turn goes first: a claim that is under way ends before its messages go. What somebody
   * records at this moment is left to housekeeping, so that neither waits for the other.
   */
  void close(AccountId account, EndpointId id) {
    for (String table : List.of("delivery_turns", "endpoint_health", "delivery_replays")) {
      sql.update(
          "delete from " + table + " where account_id = ? and endpoint_id = ?",
          parameters -> parameters.uuid(account.value()).uuid(id.value()));
    }
    sql.update(
        """
        delete from deliveries where ctid = any (array(
          select ctid from deliveries where account_id = ? and endpoint_id = ?
          for update skip locked))
        """,
        parameters -> parameters.uuid(account.value()).uuid(id.value()));
  }

  private record Waiting(UUID endpoint, long count, Instant oldest) {}

  List<ListEndpoints.Card> cards(AccountId account, List<Endpoint> endpoints) {
    Map<UUID, Waiting> byEndpoint = new HashMap<>();
    waiting(account, endpoints).forEach(each -> byEndpoint.put(each.endpoint(), each));
    return endpoints.stream()
        .map(endpoint -> {
          Waiting waiting = byEndpoint.get(endpoint.id().value());
          return waiting == null
              ? new ListEndpoints.Card(endpoint, 0, null)
              : new ListEndpoints.Card(endpoint, waiting.count(), waiting.oldest());
        })
        .toList();
  }

  private List<Waiting> waiting(AccountId account, List<Endpoint> endpoints) {
    return sql.query(
        """
        select endpoint.id, counted.number, first.queued_at
        from unnest(?::uuid[]) as endpoint (id)
        cross join lateral (
          select count(*) as number from (
            select from deliveries
            where account_id = ? and endpoint_id = endpoint.id limit 10000) capped) counted
        cross join lateral (
          select queued_at from deliveries
          where account_id = ? and endpoint_id = endpoint.id order by event_id limit 1) first
        """,
        parameters ->
            parameters
                .uuids(endpoints, endpoint -> endpoint.id().value())
                .uuid(account.value())
                .uuid(account.value()),
        row -> new Waiting(row.uuid("id"), row.number("number"), row.time("queued_at")));
  }
}
