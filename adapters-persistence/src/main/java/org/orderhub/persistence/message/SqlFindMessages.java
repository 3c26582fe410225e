package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Terms;

/** Pages by keyset: ids are made in the order of time. */
@ApplicationScoped
class SqlFindMessages implements FindMessages {
  private final Reads reads;

  SqlFindMessages(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Row> find(Query query) {
    String terms = Terms.query(query.account(), query.search());
    if (terms.isEmpty() && !query.search().isBlank()) {
      return new Page<>(List.of(), null);
    }
    Conditions conditions =
        state(
            Conditions.ofAccount(query.account())
                .text("terms @@ ?::tsquery", terms.isEmpty() ? null : terms)
                .uuid("subject_id = ?", subject(query))
                .uuid("customer_id = ?", query.customer() == null ? null : query.customer().value())
                .uuid("id < ?", query.after() == null ? null : query.after().value()),
            query.state());
    List<Row> found =
        reads.query(
            "select m.*, q.due_at, q.sending, q.tries from (select account_id, id, recipient,"
                + " subject, order_id, event_type, occasion, state, state_at, note,"
                + " possibly_twice, written_at from messages where "
                + conditions
                + " order by id desc limit "
                + (query.limit() + 1)
                + ") m left join message_queue q on q.account_id = m.account_id"
                + " and q.message_id = m.id order by m.id desc",
            conditions,
            SqlFindMessages::row);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().toString());
  }

  private static @Nullable UUID subject(Query query) {
    return query.about() == null ? null : query.about().id();
  }

  /** What is being sent is in the table of those that wait. */
  private static Conditions state(Conditions conditions, MessageState.@Nullable Kind kind) {
    return switch (kind) {
      case null -> conditions;
      case WAITING, SENDING -> conditions.text("state = ?", MessageState.Kind.WAITING.name());
      case SENT, SHOWN, BOUNCED, WITHHELD, UNCLEAR, GIVEN_UP ->
          conditions.text("state = ?", kind.name());
    };
  }

  private static Row row(org.orderhub.persistence.shared.Row row) throws SQLException {
    return new Row(
        new MessageId(row.uuid("id")),
        new EmailAddress(row.text("recipient")),
        row.text("subject"),
        row.text("order_id"),
        EventType.named(row.text("event_type")).orElseThrow(),
        Message.Occasion.valueOf(row.text("occasion")),
        StateColumns.read(row),
        row.time("written_at"));
  }
}
