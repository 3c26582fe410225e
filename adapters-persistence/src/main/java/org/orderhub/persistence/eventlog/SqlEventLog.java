package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.persistence.shared.Actors;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.webhook.FanOut;

/**
 * A group of events is one statement: the bodies that told them, and what it queues for endpoints,
 * included.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlEventLog implements EventLog {
  private final Sql sql;
  private final FanOut fanOut;

  SqlEventLog(Sql sql, FanOut fanOut) {
    this.sql = sql;
    this.fanOut = fanOut;
  }

  /** A difference as its column holds it. */
  record ChangeDocument(String field, String before, String after) {}

  @Override
  public void append(List<LoggedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    List<LoggedEvent> told = events.stream().filter(event -> event.received() != null).toList();
    fanOut.announce(
        sql.update(
            told.isEmpty() ? EventLogSql.APPEND : EventLogSql.APPEND_WITH_BODIES,
            parameters -> {
              bind(parameters, events);
              if (!told.isEmpty()) {
                bindBodies(parameters, told);
              }
            }));
  }

  private static void bind(Parameters parameters, List<LoggedEvent> events) throws SQLException {
    parameters
        .uuids(events, event -> event.account().value())
        .uuids(events, event -> event.id().value())
        .texts(events, event -> event.type().publicName())
        .texts(events, event -> event.subject().kind().name())
        .uuids(events, event -> event.subject().id())
        .numbers(events, LoggedEvent::sequence)
        .times(events, LoggedEvent::occurredAt)
        .texts(events, event -> Actors.kind(event.actor()))
        .uuids(events, event -> Actors.id(event.actor()))
        .texts(events, event -> event.actor().name())
        .texts(events, event -> changes(event.changes()))
        .texts(events, LoggedEvent::body);
  }

  private static void bindBodies(Parameters parameters, List<LoggedEvent> told)
      throws SQLException {
    List<ReceivedBody> bodies = told.stream().map(LoggedEvent::received).toList();
    parameters
        .uuids(told, event -> event.account().value())
        .uuids(told, event -> event.subject().id())
        .uuids(told, event -> event.id().value())
        .times(told, LoggedEvent::occurredAt)
        .texts(bodies, ReceivedBody::operation)
        .texts(bodies, body -> body.coding().name())
        .texts(bodies, ReceivedBody::text);
  }

  @Override
  public List<Entry> of(AccountId account, Subject subject, int limit) {
    return sql.query(
        """
        select id, type, sequence, occurred_at, actor_name, changes
        from event_log
        where account_id = ? and subject_id = ? and subject_type = ?
        order by sequence desc
        limit ?
        """,
        parameters ->
            parameters
                .uuid(account.value())
                .uuid(subject.id())
                .text(subject.kind().name())
                .number(limit),
        SqlEventLog::entry);
  }

  static Entry entry(Row row) throws SQLException {
    return new Entry(
        id(row),
        type(row),
        row.number("sequence"),
        row.time("occurred_at"),
        row.text("actor_name"),
        changes(row));
  }

  static EventId id(Row row) throws SQLException {
    return new EventId(row.uuid("id"));
  }

  static EventType type(Row row) throws SQLException {
    String type = row.text("type");
    return EventType.named(type)
        .orElseThrow(() -> new IllegalStateException("Unknown event type " + type));
  }

  static List<FieldChange> changes(Row row) throws SQLException {
    return Arrays.stream(Documents.read(row.text("changes"), ChangeDocument[].class))
        .map(each -> new FieldChange(each.field(), each.before(), each.after()))
        .toList();
  }

  private static String changes(List<FieldChange> changes) {
    return changes.isEmpty()
        ? "[]"
        : Documents.write(
            changes.stream()
                .map(each -> new ChangeDocument(each.field(), each.before(), each.after()))
                .toList());
  }
}
