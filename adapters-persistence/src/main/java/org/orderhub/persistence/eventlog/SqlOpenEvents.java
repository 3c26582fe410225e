package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.eventlog.OpenEvents;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Counters;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row for each, beside the log; what is complete leaves the index of those that wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOpenEvents implements OpenEvents {
  private static final String COUNTER = "open_event";

  private final Sql sql;
  private final Counters counters;

  SqlOpenEvents(Sql sql, Counters counters) {
    this.sql = sql;
    this.counters = counters;
  }

  @Override
  public long nextNumber(AccountId account) {
    return counters.next(account, COUNTER);
  }

  @Override
  public void open(OpenEvent event) {
    sql.update(
        """
        insert into open_events (account_id, number, event_id, kind, topic, occurred_at, content)
        values (?, ?, ?, ?, ?, ?, ?::json)
        """,
        parameters ->
            parameters
                .uuid(event.account().value())
                .number(event.number())
                .uuid(event.event().value())
                .text(event.kind().name())
                .text(event.topic())
                .time(event.occurredAt())
                .text(Documents.write(event.content())));
  }

  @Override
  public Optional<OpenEvent> find(AccountId account, long number) {
    return sql
        .query(
            "select * from open_events where account_id = ? and number = ? for update",
            parameters -> parameters.uuid(account.value()).number(number),
            SqlOpenEvents::event)
        .stream()
        .findFirst();
  }

  @Override
  public List<OpenEvent> find(FindOpenEvents.Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .text("kind = ?", query.kind().name())
            .number("number > ?", query.after())
            .time("occurred_at >= ?", query.from())
            .time("occurred_at <= ?", query.to())
            .text(
                "topic = any (string_to_array(?, ','))",
                query.topics().isEmpty() ? null : String.join(",", query.topics()));
    return sql.query(
        "select * from open_events where "
            + conditions
            + " and completed_at is null order by number limit "
            + query.limit(),
        conditions,
        SqlOpenEvents::event);
  }

  @Override
  public void mark(OpenEvent event, String by) {
    sql.update(
        """
        update open_events
        set completed_at = case when ? then now() end, completed_by = case when ? then ? end
        where account_id = ? and number = ?
        """,
        parameters ->
            parameters
                .flag(event.isComplete())
                .flag(event.isComplete())
                .text(by)
                .uuid(event.account().value())
                .number(event.number()));
  }

  private static OpenEvent event(Row row) throws SQLException {
    return new OpenEvent(
        new AccountId(row.uuid("account_id")),
        row.number("number"),
        new EventId(row.uuid("event_id")),
        OpenEvent.Kind.valueOf(row.text("kind")),
        row.text("topic"),
        row.time("occurred_at"),
        content(row.text("content")),
        row.optionalTime("completed_at") != null);
  }

  private static Map<String, String> content(String json) {
    Map<?, ?> read = Documents.read(json, Map.class);
    Map<String, String> content = new LinkedHashMap<>();
    read.forEach((name, text) -> content.put(String.valueOf(name), String.valueOf(text)));
    return content;
  }
}
