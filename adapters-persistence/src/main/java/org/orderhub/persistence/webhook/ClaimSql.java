package org.orderhub.persistence.webhook;

import org.orderhub.application.webhook.Deliveries;

/** The statements of a claim. */
final class ClaimSql {
  private ClaimSql() {}

  /** What an endpoint's owner and its breaker allow; both closed and new ones have no limit. */
  private static final String AT_ONCE =
      "least(coalesce(health.allowed, endpoint.max_in_flight), endpoint.max_in_flight)";

  /** Ordered, though nobody asks for it: only the index by due_at has this order. */
  private static final String BUSY =
      """
      (select count(*) as number,
          count(*) filter (where held.replica is distinct from ?) as of_others
        from (
          select held.replica from deliveries held
          where held.account_id = turn.account_id and held.endpoint_id = turn.endpoint_id
            and held.leased and held.due_at > statement_timestamp()
          order by held.due_at) held) busy\
      """;

  /** A lease that ended: whoever held it may have died of that message. */
  private static final String LOST =
      """
      (select (
          select true from deliveries lost
          where lost.account_id = turn.account_id and lost.endpoint_id = turn.endpoint_id
            and lost.leased and lost.due_at >= turn.due_from
            and lost.due_at <= statement_timestamp()
          order by lost.due_at limit 1) is not null as is_any) lost\
      """;

  private static final String WELL =
      """
      coalesce(health.allowed is null and health.timeouts_in_a_row = 0
            and health.failing_since is null and not health.in_trouble, true)\
      """;

  private static final String SLOW =
      "coalesce(health.allowed is not null or health.timeouts_in_a_row > 0, false)";

  /**
   * Ahead by the batch: with a lease for each message that is done, claims would cost too much.
   * What lost its lease is sent as soon as it is claimed, so that five losses mean that it was
   * sent.
   */
  private static final String FREE =
      """
      (select case
          when health.open_until > statement_timestamp() then 0
          when ? and busy.of_others = 0 and not lost.is_any and %1$s
            then case when busy.number <= endpoint.max_in_flight * %3$d / 2
              then endpoint.max_in_flight * %3$d - busy.number else 0 end
          else greatest(0, %2$s - busy.number) end as number) free\
      """
          .formatted(WELL, AT_ONCE, Deliveries.AHEAD);

  /**
   * Notes who was served only each second, and that nothing is due before the first due message, so
   * that an open transaction keeps few old versions of these rows.
   */
  static final String TAKE_TURNS =
      """
      with ready as materialized (
        select turn.account_id, turn.endpoint_id, turn.served_at, first.due_at, slow.slow,
          case when slow.slow
            then row_number() over (partition by slow.slow order by turn.served_at)
            else 0 end as place
        from delivery_turns turn
        join webhook_endpoints endpoint
          on endpoint.account_id = turn.account_id and endpoint.id = turn.endpoint_id
        left join endpoint_health health
          on health.account_id = turn.account_id and health.endpoint_id = turn.endpoint_id
        cross join lateral (select %s as slow) slow
        cross join lateral (
          select due.due_at from deliveries due
          where due.account_id = turn.account_id and due.endpoint_id = turn.endpoint_id
            and due.due_at >= turn.due_from and due.due_at <= statement_timestamp()
          order by due.due_at limit 1) first
        cross join lateral %s
        cross join lateral %s
        cross join lateral %s
        where endpoint.status = 'ACTIVE' and free.number > 0),
      chosen as materialized (
        select turn.account_id, turn.endpoint_id, ready.due_at, ready.slow
        from ready
        join delivery_turns turn
          on turn.account_id = ready.account_id and turn.endpoint_id = ready.endpoint_id
        where ready.place <= ?
        order by ready.served_at
        limit ?
        for update of turn skip locked),
      noted as (
        update delivery_turns turn
        set served_at = clock_timestamp(), due_from = chosen.due_at - interval '2 seconds'
        from chosen
        where turn.account_id = chosen.account_id and turn.endpoint_id = chosen.endpoint_id
          and turn.served_at < statement_timestamp() - interval '1 second')
      select account_id, endpoint_id, slow from chosen
      """
          .formatted(SLOW, BUSY, LOST, FREE);

  /**
   * Of a lane the oldest, unless older ones wait to be sent again. A row that somebody changed
   * since the snapshot has another ctid, and is left for later.
   */
  static final String LEASE_HEADS =
      """
      with head as materialized (
        select due.place
        from unnest(?::uuid[], ?::uuid[], ?::bigint[])
          as given (account_id, endpoint_id, share)
        join delivery_turns turn
          on turn.account_id = given.account_id and turn.endpoint_id = given.endpoint_id
        join webhook_endpoints endpoint
          on endpoint.account_id = turn.account_id and endpoint.id = turn.endpoint_id
        left join endpoint_health health
          on health.account_id = turn.account_id and health.endpoint_id = turn.endpoint_id
        cross join lateral %s
        cross join lateral %s
        cross join lateral %s
        cross join lateral (
          select candidate.ctid as place from deliveries candidate
          where candidate.account_id = turn.account_id
            and candidate.endpoint_id = turn.endpoint_id
            and candidate.due_at >= turn.due_from
            and candidate.due_at <= statement_timestamp()
            and candidate.event_id = (
              select oldest.event_id from deliveries oldest
              where oldest.account_id = candidate.account_id
                and oldest.endpoint_id = candidate.endpoint_id
                and oldest.subject_id = candidate.subject_id
              order by oldest.sequence, oldest.event_id limit 1)
            and (
              select true from delivery_replays older
              where older.account_id = candidate.account_id
                and older.endpoint_id = candidate.endpoint_id
                and older.subject_id = candidate.subject_id
                and (older.sequence, older.event_id)
                  < (candidate.sequence, candidate.event_id)
              limit 1) is null
          order by candidate.due_at
          limit least(given.share, free.number)) due
        where endpoint.status = 'ACTIVE'),
      leased as (
        update deliveries message
        set due_at = statement_timestamp() + ? * interval '1 millisecond',
          leased = true,
          replica = ?,
          fence = message.fence + 1,
          attempts = message.attempts + 1,
          lost_leases = message.lost_leases + message.leased::int
        from head
        where message.ctid = head.place
        returning message.*)
      select leased.account_id, leased.endpoint_id, leased.event_id, leased.fence,
        leased.earlier_tries + leased.attempts as attempt, leased.attempts as tries,
        leased.lost_leases, %s as slow, %s as at_once,
        endpoint.url, endpoint.username, endpoint.password, endpoint.headers, endpoint.secret,
        case when endpoint.old_secret_until > statement_timestamp()
          then endpoint.old_secret end as old_secret,
        endpoint.after_exhaustion, event.body
      from leased
      join webhook_endpoints endpoint
        on endpoint.account_id = leased.account_id and endpoint.id = leased.endpoint_id
      left join endpoint_health health
        on health.account_id = leased.account_id and health.endpoint_id = leased.endpoint_id
      cross join lateral (
        select logged.body from event_log logged
        where logged.account_id = leased.account_id and logged.id = leased.event_id
        order by logged.recorded_at limit 1) event
      """
          .formatted(BUSY, LOST, FREE, SLOW, AT_ONCE);

  /** New messages of a lane whose oldest waits for a later try wait with it, out of the way. */
  static final String POSTPONE_FOLLOWERS =
      """
      with follower as materialized (
        select message.place, head.due_at
        from unnest(?::uuid[], ?::uuid[]) as turn (account_id, endpoint_id)
        join delivery_turns served
          on served.account_id = turn.account_id and served.endpoint_id = turn.endpoint_id
        cross join lateral (
          select due.ctid as place, due.subject_id from deliveries due
          where due.account_id = turn.account_id and due.endpoint_id = turn.endpoint_id
            and due.due_at >= served.due_from and due.due_at <= statement_timestamp()
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
}
