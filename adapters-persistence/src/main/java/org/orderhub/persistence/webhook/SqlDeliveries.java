package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDeliveries implements Deliveries {
  /** What was delivered long ago is not stepped over, though an open transaction keeps it. */
  static final String LOOK_BEHIND =
      """
      with behind as materialized (
        select turn.account_id, turn.endpoint_id, first.due_at
        from delivery_turns turn
        cross join lateral (
          select due.due_at from deliveries due
          where due.account_id = turn.account_id and due.endpoint_id = turn.endpoint_id
            and due.due_at < turn.due_from
            and due.due_at >= turn.due_from - ? * interval '1 millisecond'
          order by due.due_at limit 1) first)
      update delivery_turns turn set due_from = least(turn.due_from, behind.due_at)
      from behind
      where turn.account_id = behind.account_id and turn.endpoint_id = behind.endpoint_id
      """;

  private final Claims claims;
  private final Settlements settlements;
  private final Sql sql;

  SqlDeliveries(Claims claims, Settlements settlements, Sql sql) {
    this.claims = claims;
    this.settlements = settlements;
    this.sql = sql;
  }

  @Override
  public List<Claimed> claim(Room room, Duration lease) {
    useIndexes();
    return claims.claim(room, lease);
  }

  @Override
  public Set<Ticket> settle(List<Settlement> list) {
    useIndexes();
    return settlements.settle(list);
  }

  @Override
  public void giveBack(Collection<Ticket> tickets) {
    useIndexes();
    settlements.giveBack(List.copyOf(tickets));
  }

  @Override
  public void release(Collection<Ticket> tickets) {
    useIndexes();
    settlements.release(List.copyOf(tickets));
  }

  @Override
  public void lookBehind(Duration reach) {
    useIndexes();
    sql.update(LOOK_BEHIND, parameters -> parameters.number(reach.toMillis()));
  }

  /**
   * The queue is empty in one second and long in the next, so that no statistics are to be trusted:
   * each statement is planned in the order it is written, row by row, and where it orders what it
   * reads, only the index that has this order will do. So one plan serves all, and is kept; to make
   * it takes longer than to carry it out.
   */
  private void useIndexes() {
    sql.query(
        """
        select set_config('plan_cache_mode', 'force_generic_plan', true),
          set_config('join_collapse_limit', '1', true),
          set_config('enable_seqscan', 'off', true),
          set_config('enable_bitmapscan', 'off', true),
          set_config('enable_hashjoin', 'off', true),
          set_config('enable_mergejoin', 'off', true),
          set_config('enable_material', 'off', true),
          set_config('enable_sort', 'off', true)
        """,
        parameters -> {},
        row -> row);
  }
}
