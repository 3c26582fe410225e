package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/**
 * Claims in two statements: lock the endpoints to serve, then, with a snapshot taken after that,
 * lease the oldest due messages of their lanes. Read committed is enough, because whoever else
 * claims for the same endpoint skips it or comes later.
 */
@ApplicationScoped
class Claims {
  private static final int MOST_ENDPOINTS = 64;

  static final String TAKE_TURNS =
      """
      with chosen as materialized (
        select turn.account_id, turn.endpoint_id
        from delivery_turns turn
        join webhook_endpoints endpoint
          on endpoint.account_id = turn.account_id and endpoint.id = turn.endpoint_id
        where endpoint.status = 'ACTIVE'
          and (
            select true from deliveries due
            where due.account_id = turn.account_id and due.endpoint_id = turn.endpoint_id
              and due.due_at <= statement_timestamp()
            order by due.due_at limit 1)
          and (
            select count(*) from (
              select leased.due_at from deliveries leased
              where leased.account_id = turn.account_id
                and leased.endpoint_id = turn.endpoint_id and leased.leased
              order by leased.fence limit 100) lease
            where lease.due_at > statement_timestamp()) < ?
        order by turn.served_at
        limit ?
        for update of turn skip locked)
      update delivery_turns turn set served_at = clock_timestamp()
      from chosen
      where turn.account_id = chosen.account_id and turn.endpoint_id = chosen.endpoint_id
      returning turn.account_id, turn.endpoint_id
      """;

  /** A row that somebody changed since the snapshot has another ctid, and is left for later. */
  static final String LEASE_HEADS =
      """
      with head as materialized (
        select due.place
        from unnest(?::uuid[], ?::uuid[]) as turn (account_id, endpoint_id)
        cross join lateral (
          select count(*) as number from (
            select leased.due_at from deliveries leased
            where leased.account_id = turn.account_id
              and leased.endpoint_id = turn.endpoint_id and leased.leased
            order by leased.fence limit 100) lease
          where lease.due_at > statement_timestamp()) busy
        cross join lateral (
          select candidate.ctid as place from deliveries candidate
          where candidate.account_id = turn.account_id
            and candidate.endpoint_id = turn.endpoint_id
            and candidate.due_at <= statement_timestamp()
            and candidate.event_id = (
              select oldest.event_id from deliveries oldest
              where oldest.account_id = candidate.account_id
                and oldest.endpoint_id = candidate.endpoint_id
                and oldest.subject_id = candidate.subject_id
              order by oldest.sequence, oldest.event_id limit 1)
          order by candidate.due_at
          limit greatest(0, least(?, ? - busy.number))) due),
      leased as (
        update deliveries message
        set due_at = statement_timestamp() + ? * interval '1 millisecond',
          leased = true,
          fence = message.fence + 1,
          attempts = message.attempts + 1,
          lost_leases = message.lost_leases + message.leased::int
        from head
        where message.ctid = head.place
        returning message.*)
      select leased.account_id, leased.endpoint_id, leased.event_id, leased.fence,
        leased.attempts, leased.lost_leases, endpoint.url, endpoint.username,
        endpoint.password, endpoint.secret, endpoint.after_exhaustion, event.body
      from leased
      join webhook_endpoints endpoint
        on endpoint.account_id = leased.account_id and endpoint.id = leased.endpoint_id
      cross join lateral (
        select logged.body from event_log logged
        where logged.account_id = leased.account_id and logged.id = leased.event_id
        order by logged.recorded_at limit 1) event
      """;

  /** New messages of a lane whose oldest waits for a later try wait with it, out of the way. */
  static final String POSTPONE_FOLLOWERS =
      """
      with follower as materialized (
        select message.place, head.due_at
        from unnest(?::uuid[], ?::uuid[]) as turn (account_id, endpoint_id)
        cross join lateral (
          select due.ctid as place, due.subject_id from deliveries due
          where due.account_id = turn.account_id and due.endpoint_id = turn.endpoint_id
            and due.due_at <= statement_timestamp()
          order by due.due_at limit 1000) message
        cross join lateral (
          select oldest.due_at, oldest.leased from deliveries oldest
          where oldest.account_id = turn.account_id
            and oldest.endpoint_id = turn.endpoint_id
            and oldest.subject_id = message.subject_id
          order by oldest.sequence, oldest.event_id
          limit 1) head
        where not head.leased and head.due_at > statement_timestamp())
      update deliveries message set due_at = follower.due_at
      from follower
      where message.ctid = follower.place
      """;

  private final Sql sql;
  private final EndpointSecrets secrets;

  Claims(Sql sql, EndpointSecrets secrets) {
    this.sql = sql;
    this.secrets = secrets;
  }

  private record Turn(UUID account, UUID endpoint) {}

  List<Deliveries.Claimed> claim(int most, Duration lease) {
    List<Turn> turns = takeTurns(most);
    if (turns.isEmpty()) {
      return List.of();
    }
    List<Deliveries.Claimed> claimed = leaseHeads(turns, most / turns.size(), lease);
    Set<Turn> served = claimed.stream().map(Claims::turn).collect(Collectors.toSet());
    List<Turn> idle = turns.stream().filter(turn -> !served.contains(turn)).toList();
    if (!idle.isEmpty()) {
      postponeFollowers(idle);
    }
    return claimed;
  }

  private List<Turn> takeTurns(int most) {
    return sql.query(
        TAKE_TURNS,
        parameters ->
            parameters
                .number(Deliveries.MOST_OF_AN_ENDPOINT)
                .number(Math.min(most, MOST_ENDPOINTS)),
        row -> new Turn(row.uuid("account_id"), row.uuid("endpoint_id")));
  }

  private List<Deliveries.Claimed> leaseHeads(List<Turn> turns, int share, Duration lease) {
    return sql.query(
        LEASE_HEADS,
        parameters ->
            parameters
                .uuids(turns, Turn::account)
                .uuids(turns, Turn::endpoint)
                .number(share)
                .number(Deliveries.MOST_OF_AN_ENDPOINT)
                .number(lease.toMillis()),
        this::claimed);
  }

  private void postponeFollowers(List<Turn> turns) {
    sql.update(
        POSTPONE_FOLLOWERS,
        parameters -> parameters.uuids(turns, Turn::account).uuids(turns, Turn::endpoint));
  }

  private Deliveries.Claimed claimed(Row row) throws SQLException {
    UUID account = row.uuid("account_id");
    UUID endpoint = row.uuid("endpoint_id");
    return new Deliveries.Claimed(
        new Deliveries.Ticket(
            new AccountId(account),
            new EndpointId(endpoint),
            new EventId(row.uuid("event_id")),
            row.number("fence")),
        new Deliveries.Target(
            new EndpointUrl(row.text("url")),
            secrets.authentication(
                row.optionalText("username"), row.optionalText("password"), account, endpoint),
            secrets.openSecret(row.text("secret"), account, endpoint),
            AfterExhaustion.valueOf(row.text("after_exhaustion"))),
        Math.toIntExact(row.number("attempts")),
        Math.toIntExact(row.number("lost_leases")),
        row.text("body"));
  }

  private static Turn turn(Deliveries.Claimed claimed) {
    return new Turn(claimed.ticket().account().value(), claimed.ticket().endpoint().value());
  }
}
