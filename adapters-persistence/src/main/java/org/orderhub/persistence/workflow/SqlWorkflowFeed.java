package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.workflow.WorkflowFeed;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.persistence.eventlog.LoggedEventRows;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/**
 * Follows the log as everybody does who follows it: only below the horizon, the oldest transaction
 * that may still be at work. Nothing is written when something happens, and nothing is read of
 * accounts without a workflow that is switched on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlWorkflowFeed implements WorkflowFeed {
  private static final UUID FIRST = new UUID(0, 0);

  /**
   * A cursor ahead of all transactions is of another server, from which this one was restored.
   * Without an order any event would do, and a log might be read from its beginning until one
   * comes.
   */
  static final String WAITING =
      """
      select c.account_id
      from workflow_cursors c
      left join lateral (
        select l.id from event_log l
        where l.account_id = c.account_id and (l.xid, l.id) > (c.xid, c.event_id)
          and l.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by l.xid, l.id limit 1) news on true
      where news.id is not null or c.xid > pg_snapshot_xmax(pg_current_snapshot())
      """;

  /** Always a row, for the horizon, even when there are no events. */
  static final String TAKE =
      """
      select seen.horizon::text as horizon, e.*
      from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) as seen
      join workflow_cursors c on c.account_id = ?
      left join lateral (
        select l.account_id, l.id, l.xid::text as xid, l.type, l.subject_type, l.subject_id,
          l.sequence, l.occurred_at, l.actor_kind, l.actor_id, l.actor_name, l.changes, l.body
        from event_log l
        where l.account_id = c.account_id and (l.xid, l.id) > (c.xid, c.event_id)
          and l.xid < seen.horizon and l.type = any (?::text[]) and l.body is not null
        order by l.xid, l.id
        limit ?) e on true
      order by e.xid::xid8, e.id
      """;

  private final Sql sql;
  private final WorkflowCursors cursors;

  SqlWorkflowFeed(Sql sql, WorkflowCursors cursors) {
    this.sql = sql;
    this.cursors = cursors;
  }

  @Override
  public List<AccountId> waiting() {
    return sql.query(WAITING, none -> {}, row -> new AccountId(row.uuid("account_id")));
  }

  @Override
  public boolean hold(AccountId account) {
    return cursors.holdIfFree(account);
  }

  /** Nothing but the horizon where there is no event. */
  private record Found(String horizon, String xid, @Nullable LoggedEvent event) {}

  @Override
  public List<LoggedEvent> take(AccountId account, Set<EventType> types, int limit) {
    List<Found> found =
        sql.query(
            TAKE,
            parameters ->
                parameters
                    .uuid(account.value())
                    .texts(List.copyOf(types), EventType::publicName)
                    .number(limit),
            SqlWorkflowFeed::found);
    List<LoggedEvent> events = new ArrayList<>();
    for (Found each : found) {
      if (each.event() != null) {
        events.add(each.event());
      }
    }
    if (events.size() == limit) {
      moveTo(account, found.getLast().xid(), events.getLast().id().value());
    } else if (!found.isEmpty()) {
      moveTo(account, found.getFirst().horizon(), FIRST);
    }
    return events;
  }

  private static Found found(Row row) throws SQLException {
    String xid = row.optionalText("xid");
    return xid == null
        ? new Found(row.text("horizon"), "", null)
        : new Found(row.text("horizon"), xid, LoggedEventRows.read(row));
  }

  private void moveTo(AccountId account, String xid, UUID event) {
    sql.update(
        "update workflow_cursors set xid = ?::xid8, event_id = ? where account_id = ?",
        parameters -> parameters.text(xid).uuid(event).uuid(account.value()));
  }

  @Override
  public Optional<LoggedEvent> find(AccountId account, EventId event) {
    return sql
        .query(
            """
            select * from event_log where account_id = ? and id = ? and body is not null
            order by recorded_at limit 1
            """,
            parameters -> parameters.uuid(account.value()).uuid(event.value()),
            LoggedEventRows::read)
        .stream()
        .findFirst();
  }
}
