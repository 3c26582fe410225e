package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.webhook.Replays;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A table before the queue: what is to be sent again waits there, and holds its lanes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlReplays implements Replays {
  private final Sql sql;
  private final ReplayRequests requests;

  SqlReplays(Sql sql, ReplayRequests requests) {
    this.sql = sql;
    this.requests = requests;
  }

  @Override
  public int count(AccountId account, EndpointId endpoint, Selection selection) {
    var selected = new SelectedEvents(account.value(), endpoint.value(), selection);
    return Math.toIntExact(
        sql.query(
                "select count(*) as number from (" + SelectedEvents.QUERY + ") selected",
                parameters -> selected.bind(parameters).number(MOST + 1L),
                row -> row.number("number"))
            .getFirst());
  }

  @Override
  public int add(UUID id, AccountId account, EndpointId endpoint, Selection selection, Actor by) {
    var selected = new SelectedEvents(account.value(), endpoint.value(), selection);
    int added =
        sql.update(
            """
            insert into delivery_replays (account_id, endpoint_id, event_id, subject_id, sequence)
            select selected.account_id, selected.endpoint_id, selected.event_id,
              selected.subject_id, selected.sequence
            from (%s) selected
            on conflict do nothing
            """
                .formatted(SelectedEvents.QUERY),
            parameters -> selected.bind(parameters).number(MOST));
    requests.note(id, account, endpoint, by, selected.words(), added);
    return added;
  }

  private record Waiting(UUID account, UUID endpoint, UUID event, UUID subject, long sequence) {}

  @Override
  public int feed(int mostOfAnEndpoint) {
    List<Waiting> fed = take(mostOfAnEndpoint);
    if (!fed.isEmpty()) {
      queue(fed);
      sql.update(
          """
          update delivery_attempts attempt set state = 'WAITING'
          from unnest(?::uuid[], ?::uuid[], ?::uuid[])
            as again (account_id, endpoint_id, event_id)
          where attempt.account_id = again.account_id and attempt.endpoint_id = again.endpoint_id
            and attempt.event_id = again.event_id and attempt.state in ('DELIVERED', 'EXHAUSTED')
          """,
          parameters ->
              parameters
                  .uuids(fed, Waiting::account)
                  .uuids(fed, Waiting::endpoint)
                  .uuids(fed, Waiting::event));
    }
    return fed.size();
  }

  /** Goes from endpoint to endpoint by the key, not through all that waits. */
  private List<Waiting> take(int mostOfAnEndpoint) {
    return sql.query(
        """
        with recursive queue as (
          (select account_id, endpoint_id from delivery_replays
          order by account_id, endpoint_id limit 1)
          union all
          select following.account_id, following.endpoint_id
          from queue
          cross join lateral (
            select account_id, endpoint_id from delivery_replays
            where (account_id, endpoint_id) > (queue.account_id, queue.endpoint_id)
            order by account_id, endpoint_id limit 1) following),
        next as materialized (
          select oldest.place
          from queue
          join webhook_endpoints endpoint
            on endpoint.account_id = queue.account_id and endpoint.id = queue.endpoint_id
              and endpoint.status = 'ACTIVE'
          cross join lateral (
            select count(*) as number from deliveries
            where account_id = queue.account_id and endpoint_id = queue.endpoint_id
              and replayed) queued
          cross join lateral (
            select ctid as place from delivery_replays
            where account_id = queue.account_id and endpoint_id = queue.endpoint_id
            order by event_id
            limit greatest(0, ? - queued.number)) oldest)
        delete from delivery_replays replay using next where replay.ctid = next.place
        returning replay.account_id, replay.endpoint_id, replay.event_id, replay.subject_id,
          replay.sequence
        """,
        parameters -> parameters.number(mostOfAnEndpoint),
        SqlReplays::waiting);
  }

  private void queue(List<Waiting> fed) {
    sql.update(
        """
        insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence,
          replayed, earlier_tries)
        select again.account_id, again.endpoint_id, again.event_id, again.subject_id,
          again.sequence, true,
          coalesce((
            select max(number) from delivery_attempts attempt
            where attempt.account_id = again.account_id
              and attempt.endpoint_id = again.endpoint_id
              and attempt.event_id = again.event_id), 0)
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
          as again (account_id, endpoint_id, event_id, subject_id, sequence)
        on conflict do nothing
        """,
        parameters ->
            parameters
                .uuids(fed, Waiting::account)
                .uuids(fed, Waiting::endpoint)
                .uuids(fed, Waiting::event)
                .uuids(fed, Waiting::subject)
                .numbers(fed, Waiting::sequence));
  }

  @Override
  public List<Request> requests(AccountId account, EndpointId endpoint, int limit) {
    return requests.list(account, endpoint, limit);
  }

  private static Waiting waiting(Row row) throws SQLException {
    return new Waiting(
        row.uuid("account_id"),
        row.uuid("endpoint_id"),
        row.uuid("event_id"),
        row.uuid("subject_id"),
        row.number("sequence"));
  }
}
