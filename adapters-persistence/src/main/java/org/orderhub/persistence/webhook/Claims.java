package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.persistence.shared.Sql;

/**
 * Claims in two statements: lock the endpoints to serve, then, with a snapshot taken after that,
 * lease the oldest due messages of their lanes. Read committed is enough, because whoever else
 * claims for the same endpoint skips it or comes later.
 */
@ApplicationScoped
class Claims {
  private static final int MOST_ENDPOINTS = 64;

  private final Sql sql;
  private final ClaimedRows rows;
  private final ReplicaId replica;

  Claims(Sql sql, ClaimedRows rows, ReplicaId replica) {
    this.sql = sql;
    this.rows = rows;
    this.replica = replica;
  }

  private record Turn(UUID account, UUID endpoint, boolean isSlow) {}

  List<Deliveries.Claimed> claim(Deliveries.Room room, Duration lease) {
    List<Turn> turns = takeTurns(room);
    if (turns.isEmpty()) {
      return List.of();
    }
    List<Deliveries.Claimed> claimed = leaseHeads(turns, room, lease);
    Set<UUID> served =
        claimed.stream().map(each -> each.ticket().endpoint().value()).collect(Collectors.toSet());
    List<Turn> idle = turns.stream().filter(turn -> !served.contains(turn.endpoint())).toList();
    if (!idle.isEmpty()) {
      postponeFollowers(idle);
    }
    return claimed;
  }

  private List<Turn> takeTurns(Deliveries.Room room) {
    return sql.query(
        ClaimSql.TAKE_TURNS,
        parameters ->
            parameters
                .uuid(replica.value())
                .flag(room.isAhead())
                .number(room.ofSlow())
                .number(Math.min(room.all(), MOST_ENDPOINTS)),
        row -> new Turn(row.uuid("account_id"), row.uuid("endpoint_id"), row.flag("slow")));
  }

  /** There are never more turns than room, nor more slow ones than room for these. */
  private static Function<Turn, @Nullable Long> shares(Deliveries.Room room, List<Turn> turns) {
    long slow = turns.stream().filter(Turn::isSlow).count();
    long share = room.all() / turns.size();
    long ofSlow = slow == 0 ? 0 : Math.min(share, room.ofSlow() / slow);
    return turn -> turn.isSlow() ? ofSlow : share;
  }

  private List<Deliveries.Claimed> leaseHeads(
      List<Turn> turns, Deliveries.Room room, Duration lease) {
    return sql.query(
        ClaimSql.LEASE_HEADS,
        parameters ->
            parameters
                .uuids(turns, Turn::account)
                .uuids(turns, Turn::endpoint)
                .numbers(turns, shares(room, turns))
                .uuid(replica.value())
                .flag(room.isAhead())
                .number(lease.toMillis())
                .uuid(replica.value()),
        rows::claimed);
  }

  private void postponeFollowers(List<Turn> turns) {
    sql.update(
        ClaimSql.POSTPONE_FOLLOWERS,
        parameters -> parameters.uuids(turns, Turn::account).uuids(turns, Turn::endpoint));
  }
}
