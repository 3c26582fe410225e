package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/**
 * Transactions get their numbers when they begin to write, and are seen when they commit, in
 * another order. So only those below the horizon are shown: the oldest that may still be at work.
 */
@ApplicationScoped
class SqlFollowEvents implements FollowEvents {
  private static final String HORIZON =
      "select pg_snapshot_xmin(pg_current_snapshot())::text as horizon";

  /** Always a row, for the horizon, even when there are no events. */
  private static final String STRETCH =
      """
      select seen.horizon::text as horizon, e.xid::text as xid, e.place, e.id, e.type, e.changes, e.body
      from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) as seen
      left join lateral (
        select * from (
          select l.xid, row_number() over (partition by l.xid order by l.id) as place,
            l.id, l.type, l.changes, l.body
          from event_log l
          where l.account_id = ? and l.xid >= ?::xid8 and l.xid < seen.horizon
        ) as numbered
        where (numbered.xid > ?::xid8 or numbered.place > ?) and numbered.body is not null%s
        order by numbered.xid, numbered.place
        limit ?
      ) as e on true
      order by e.xid, e.place
      """;

  private static final String OF_SOME_TYPES =
      STRETCH.formatted(" and numbered.type = any (?::text[])");
  private static final String OF_ALL_TYPES = STRETCH.formatted("");

  private final Reads reads;

  SqlFollowEvents(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Stretch follow(Query query) {
    return switch (query.from()) {
      case From.Place from -> stretch(query, from.place());
      case From.End end ->
          new Stretch(
              List.of(),
              new LogPlace(
                  reads.query(HORIZON, none -> {}, SqlFollowEvents::horizon).getFirst(), 0));
    };
  }

  private Stretch stretch(Query query, LogPlace after) {
    List<Found> found =
        reads.query(
            query.types().isEmpty() ? OF_ALL_TYPES : OF_SOME_TYPES,
            parameters -> bind(parameters, query, after),
            SqlFollowEvents::found);
    List<Event> events = new ArrayList<>();
    LogPlace last = after;
    for (Found each : found) {
      if (each.event() != null) {
        events.add(each.event());
        last = each.place();
      }
    }
    return new Stretch(
        events, events.size() < query.limit() ? new LogPlace(found.getFirst().horizon(), 0) : last);
  }

  private static void bind(Parameters parameters, Query query, LogPlace after) throws SQLException {
    String transaction = Long.toString(after.transaction());
    parameters
        .uuid(query.account().value())
        .text(transaction)
        .text(transaction)
        .number(after.events());
    if (!query.types().isEmpty()) {
      parameters.texts(List.copyOf(query.types()), EventType::publicName);
    }
    parameters.number(query.limit());
  }

  /**
   * A row.
   *
   * @param event none where there is only the horizon
   */
  private record Found(long horizon, LogPlace place, @Nullable Event event) {}

  private static Found found(Row row) throws SQLException {
    String transaction = row.optionalText("xid");
    return transaction == null
        ? new Found(horizon(row), LogPlace.BEGINNING, null)
        : new Found(
            horizon(row),
            new LogPlace(Long.parseLong(transaction), row.number("place")),
            new Event(
                SqlEventLog.id(row),
                SqlEventLog.type(row),
                SqlEventLog.changes(row),
                row.text("body")));
  }

  private static long horizon(Row row) throws SQLException {
    return Long.parseLong(row.text("horizon"));
  }
}
