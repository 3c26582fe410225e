package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.webhook.FanOut;

/** A group of events is one statement, and one more queues it for its endpoints. */
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
    sql.update(
        """
        insert into event_log (account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes, body)
        select account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes::jsonb, body
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[],
          ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
          as given (account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_id, actor_name, changes, body)
        """,
        parameters ->
            parameters
                .uuids(events, event -> event.account().value())
                .uuids(events, event -> event.id().value())
                .texts(events, event -> event.type().publicName())
                .texts(events, event -> event.subject().kind().name())
                .uuids(events, event -> event.subject().id())
                .numbers(events, LoggedEvent::sequence)
                .times(events, LoggedEvent::occurredAt)
                .texts(events, event -> kind(event.actor()))
                .uuids(events, event -> actorId(event.actor()))
                .texts(events, event -> event.actor().name())
                .texts(events, event -> changes(event.changes()))
                .texts(events, LoggedEvent::body));
    fanOut.enqueue(events);
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

  private static Entry entry(Row row) throws SQLException {
    String type = row.text("type");
    return new Entry(
        new EventId(row.uuid("id")),
        EventType.named(type)
            .orElseThrow(() -> new IllegalStateException("Unknown event type " + type)),
        row.number("sequence"),
        row.time("occurred_at"),
        row.text("actor_name"),
        Arrays.stream(Documents.read(row.text("changes"), ChangeDocument[].class))
            .map(each -> new FieldChange(each.field(), each.before(), each.after()))
            .toList());
  }

  private static String changes(List<FieldChange> changes) {
    return changes.isEmpty()
        ? "[]"
        : Documents.write(
            changes.stream()
                .map(each -> new ChangeDocument(each.field(), each.before(), each.after()))
                .toList());
  }

  private static String kind(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> "STAFF";
      case Actor.PartnerKey key -> "API_KEY";
      case Actor.CustomerUser customer -> "CUSTOMER";
      case Actor.Hub hub -> "HUB";
    };
  }

  private static @Nullable UUID actorId(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> staff.id();
      case Actor.CustomerUser customer -> customer.id();
      case Actor.PartnerKey key -> null;
      case Actor.Hub hub -> null;
    };
  }
}
