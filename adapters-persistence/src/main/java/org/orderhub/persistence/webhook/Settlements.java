package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Deliveries.Fate;
import org.orderhub.application.webhook.Deliveries.Settlement;
import org.orderhub.application.webhook.Deliveries.Ticket;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** What becomes of claimed messages; every statement demands the fence of the ticket. */
@ApplicationScoped
class Settlements {
  /** By the key and its order, for which only the index of the key will do. */
  static final String REMOVE =
      """
      with good as materialized (
        select found.place
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
          as ticket (account_id, endpoint_id, event_id, fence)
        cross join lateral (
          select ctid as place, event_id, fence from deliveries
          where account_id = ticket.account_id and endpoint_id = ticket.endpoint_id
            and event_id >= ticket.event_id
          order by event_id limit 1) found
        where found.event_id = ticket.event_id and found.fence = ticket.fence)
      delete from deliveries message
      using good
      where message.ctid = good.place
      returning message.account_id, message.endpoint_id, message.event_id, message.fence
      """;

  /** Without a wait it is parked. */
  static final String POSTPONE =
      """
      with good as materialized (
        select found.place, ticket.wait_ms
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[],
          ?::bigint[])
          as ticket (account_id, endpoint_id, event_id, fence, wait_ms)
        cross join lateral (
          select ctid as place, event_id, fence from deliveries
          where account_id = ticket.account_id and endpoint_id = ticket.endpoint_id
            and event_id >= ticket.event_id
          order by event_id limit 1) found
        where found.event_id = ticket.event_id and found.fence = ticket.fence)
      update deliveries message
      set leased = false, lost_leases = 0, parked = good.wait_ms is null,
        due_at = coalesce(
          statement_timestamp() + good.wait_ms * interval '1 millisecond', 'infinity')
      from good
      where message.ctid = good.place
      returning message.account_id, message.endpoint_id, message.event_id, message.fence
      """;

  /** The rest of the lane waits as long as its oldest message, which keeps the due ones few. */
  static final String POSTPONE_LANES =
      """
      with follower as materialized (
        select behind.place, head.due_at
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
          as ticket (account_id, endpoint_id, event_id, fence)
        cross join lateral (
          select * from deliveries
          where account_id = ticket.account_id and endpoint_id = ticket.endpoint_id
            and event_id >= ticket.event_id
          order by event_id limit 1) head
        cross join lateral (
          select ctid as place from deliveries follower
          where follower.account_id = head.account_id
            and follower.endpoint_id = head.endpoint_id
            and follower.subject_id = head.subject_id
            and (follower.sequence, follower.event_id) > (head.sequence, head.event_id)
            and follower.due_at < head.due_at
          order by follower.sequence, follower.event_id) behind
        where head.event_id = ticket.event_id and head.fence = ticket.fence)
      update deliveries message
      set due_at = follower.due_at
      from follower
      where message.ctid = follower.place
      """;

  static final String RELEASE =
      """
      with good as materialized (
        select found.place
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[])
          as ticket (account_id, endpoint_id, event_id, fence)
        cross join lateral (
          select ctid as place, event_id, fence from deliveries
          where account_id = ticket.account_id and endpoint_id = ticket.endpoint_id
            and event_id >= ticket.event_id
          order by event_id limit 1) found
        where found.event_id = ticket.event_id and found.fence = ticket.fence)
      update deliveries message
      set leased = false, due_at = statement_timestamp(), attempts = message.attempts - ?
      from good
      where message.ctid = good.place and message.leased
      """;

  private final Sql sql;
  private final AttemptRows attempts;

  Settlements(Sql sql, AttemptRows attempts) {
    this.sql = sql;
    this.attempts = attempts;
  }

  Set<Ticket> settle(List<Settlement> settlements) {
    Set<Ticket> good = new HashSet<>();
    good.addAll(remove(settlements.stream().filter(Settlements::isDone).toList()));
    good.addAll(postpone(settlements.stream().filter(each -> !isDone(each)).toList()));
    attempts.add(settlements.stream().filter(each -> good.contains(each.ticket())).toList());
    return good;
  }

  void giveBack(List<Ticket> unsent) {
    sql.update(RELEASE, parameters -> bind(parameters, unsent).number(1));
  }

  void release(List<Ticket> sent) {
    sql.update(RELEASE, parameters -> bind(parameters, sent).number(0));
  }

  private List<Ticket> remove(List<Settlement> done) {
    return done.isEmpty()
        ? List.of()
        : sql.query(REMOVE, parameters -> bind(parameters, tickets(done)), Settlements::ticket);
  }

  private List<Ticket> postpone(List<Settlement> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    List<Ticket> good =
        sql.query(
            POSTPONE,
            parameters -> bind(parameters, tickets(open)).numbers(open, Settlements::waitMillis),
            Settlements::ticket);
    sql.update(POSTPONE_LANES, parameters -> bind(parameters, good));
    return good;
  }

  private static boolean isDone(Settlement settlement) {
    return switch (settlement.fate()) {
      case Fate.Delivered delivered -> true;
      case Fate.Skipped skipped -> true;
      case Fate.Postponed postponed -> false;
      case Fate.Parked parked -> false;
    };
  }

  private static @Nullable Long waitMillis(Settlement settlement) {
    return settlement.fate() instanceof Fate.Postponed postponed
        ? (Long) postponed.by().toMillis()
        : null;
  }

  private static List<Ticket> tickets(List<Settlement> settlements) {
    return settlements.stream().map(Settlement::ticket).toList();
  }

  private static Parameters bind(Parameters parameters, List<Ticket> tickets) throws SQLException {
    return parameters
        .uuids(tickets, ticket -> ticket.account().value())
        .uuids(tickets, ticket -> ticket.endpoint().value())
        .uuids(tickets, ticket -> ticket.event().value())
        .numbers(tickets, Ticket::fence);
  }

  private static Ticket ticket(Row row) throws SQLException {
    return new Ticket(
        new AccountId(row.uuid("account_id")),
        new EndpointId(row.uuid("endpoint_id")),
        new EventId(row.uuid("event_id")),
        row.number("fence"));
  }
}
