package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.message.Messages;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.shared.Terms;

/** A row for each, and one in the queue while it waits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlMessages implements Messages {
  /**
   * By the order of the keys, which only their index has. Asked for what is equal, a planner that
   * met an empty table may take any index of the account, and keeps that plan.
   */
  static final String OF_KEY =
      """
      select first.id from (
        select id, origin, step from messages
        where account_id = ? and (origin, step) >= (?, ?)
        order by origin, step limit 1) first
      where first.origin = ? and first.step = ?
      """;

  private final Sql sql;

  SqlMessages(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(Message message) {
    return sql.update(
            """
            with added as (
              insert into messages (account_id, id, origin, step, occasion, template_id,
                template_version, original_id, subject_kind, subject_id, event_type, order_id,
                customer_id, recipient, language, subject, text_body, html_body, written_at, state,
                state_at, note, possibly_twice, terms)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', false,
                ?::tsvector)
              on conflict (account_id, origin, step) do nothing
              returning account_id, id, recipient, written_at)
            insert into message_queue (account_id, message_id, recipient, due_at)
            select account_id, id, recipient, written_at from added
            """,
            parameters -> bind(parameters, message))
        == 1;
  }

  private static void bind(Parameters parameters, Message message) throws SQLException {
    Message.Source source = message.source();
    Message.Topic topic = message.topic();
    parameters
        .uuid(message.account().value())
        .uuid(message.id().value())
        .uuid(message.key().origin())
        .number(message.key().step())
        .text(source.occasion().name())
        .uuid(source.template().value())
        .number(source.version().number())
        .uuid(source.original() == null ? null : source.original().value())
        .text(topic.subject().kind().name())
        .uuid(topic.subject().id())
        .text(topic.event().publicName())
        .text(topic.orderId())
        .uuid(topic.customer() == null ? null : topic.customer().value())
        .text(message.recipient().value())
        .text(message.contents().language().value())
        .text(message.contents().subject())
        .text(message.contents().text())
        .text(message.contents().html())
        .time(message.writtenAt())
        .text(MessageState.Kind.WAITING.name())
        .time(message.writtenAt())
        .text(
            new Terms(message.account())
                .addWhole(topic.orderId())
                .addWhole(message.recipient().value())
                .addWords(domain(message.recipient()))
                .addWords(message.contents().subject())
                .vector());
  }

  private static String domain(EmailAddress address) {
    return address.value().substring(address.value().lastIndexOf('@') + 1);
  }

  @Override
  public Optional<MessageId> ofKey(AccountId account, MessageKey key) {
    return sql
        .query(
            OF_KEY,
            parameters ->
                parameters
                    .uuid(account.value())
                    .uuid(key.origin())
                    .number(key.step())
                    .uuid(key.origin())
                    .number(key.step()),
            row -> new MessageId(row.uuid("id")))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Kept> find(AccountId account, MessageId id) {
    return sql
        .query(
            """
            select m.*, q.due_at, q.sending, q.tries from messages m
            left join message_queue q on q.account_id = m.account_id and q.message_id = m.id
            where m.account_id = ? and m.id = ?
            """,
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            row -> new Kept(MessageRows.message(row), StateColumns.read(row)))
        .stream()
        .findFirst();
  }

  @Override
  public List<Attempt> attempts(AccountId account, MessageId id) {
    return sql.query(
        """
        select * from message_attempts where account_id = ? and message_id = ? order by number
        """,
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        row ->
            new Attempt(
                (int) row.number("number"),
                row.time("started_at"),
                row.optionalTime("ended_at"),
                row.text("outcome")));
  }

  @Override
  public int removeWrittenBefore(Instant time, int most) {
    return sql.update(
        """
        delete from messages where (account_id, id) in (
          select account_id, id from messages
          where written_at < ? and state <> 'WAITING' order by written_at limit ?)
        """,
        parameters -> parameters.time(time).number(most));
  }
}
