package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.message.Outbox;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.persistence.shared.Sql;

/**
 * Looks for a candidate without a lock, and takes it by its fence: of two processes that found the
 * same one, the slower finds nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOutbox implements Outbox {
  private static final String CANDIDATE =
      """
      select q.* from accounts a
      left join message_settings s on s.account_id = a.id
      cross join lateral (
        select * from message_queue q
        where q.account_id = a.id and q.due_at <= ?
          and not exists (
            select from message_queue earlier
            where earlier.account_id = q.account_id and earlier.recipient = q.recipient
              and earlier.message_id < q.message_id)
        order by q.due_at, q.message_id limit 1) q
      where (
        select count(*) from message_attempts begun
        where begun.account_id = a.id and begun.started_at > ?) < coalesce(s.per_minute, ?)
      order by q.due_at, q.message_id limit 1
      """;

  private final Sql sql;

  SqlOutbox(Sql sql) {
    this.sql = sql;
  }

  private record Candidate(Ticket ticket, boolean isLost, int tries, int unanswered) {}

  @Override
  public Optional<Claimed> claim(Instant now, Duration lease) {
    return candidate(now)
        .filter(candidate -> take(candidate, now.plus(lease)))
        .map(candidate -> taken(candidate, now));
  }

  private Optional<Candidate> candidate(Instant now) {
    return sql
        .query(
            CANDIDATE,
            parameters ->
                parameters
                    .time(now)
                    .time(now.minusSeconds(60))
                    .number(MessageSettings.USUAL_PER_MINUTE),
            row ->
                new Candidate(
                    new Ticket(
                        new AccountId(row.uuid("account_id")),
                        new MessageId(row.uuid("message_id")),
                        row.number("fence") + 1),
                    row.flag("sending"),
                    (int) row.number("tries") + 1,
                    (int) row.number("unanswered")))
        .stream()
        .findFirst();
  }

  private boolean take(Candidate candidate, Instant until) {
    return sql.update(
            """
            update message_queue
            set fence = fence + 1, tries = tries + 1, due_at = ?, sending = true,
              unanswered = unanswered + case when sending then 1 else 0 end
            where account_id = ? and message_id = ? and fence = ?
            """,
            parameters ->
                parameters
                    .time(until)
                    .uuid(candidate.ticket().account().value())
                    .uuid(candidate.ticket().message().value())
                    .number(candidate.ticket().fence() - 1))
        == 1;
  }

  private Claimed taken(Candidate candidate, Instant now) {
    if (candidate.isLost()) {
      endAttempt(candidate.ticket(), LOST, now);
    }
    beginAttempt(candidate, now);
    Message message = message(candidate.ticket());
    return new Claimed(
        candidate.ticket(),
        message,
        new Handover(
            message.writtenAt(),
            candidate.tries(),
            candidate.unanswered() + (candidate.isLost() ? 1 : 0)));
  }

  private void beginAttempt(Candidate candidate, Instant now) {
    sql.update(
        """
        insert into message_attempts (account_id, message_id, number, started_at)
        values (?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(candidate.ticket().account().value())
                .uuid(candidate.ticket().message().value())
                .number(candidate.tries())
                .time(now));
  }

  private Message message(Ticket ticket) {
    return sql.query(
            "select * from messages where account_id = ? and id = ?",
            parameters -> parameters.uuid(ticket.account().value()).uuid(ticket.message().value()),
            MessageRows::message)
        .getFirst();
  }

  @Override
  public boolean settle(Ticket ticket, Handover.Verdict verdict, String outcome, Instant now) {
    boolean isOurs =
        switch (verdict) {
          case Handover.Verdict.Ended ended -> remove(ticket) && end(ticket, ended);
          case Handover.Verdict.Again again -> queueAgain(ticket, again);
        };
    if (isOurs) {
      endAttempt(ticket, outcome, now);
    }
    return isOurs;
  }

  private boolean remove(Ticket ticket) {
    return sql.update(
            """
            delete from message_queue
            where account_id = ? and message_id = ? and fence = ? and sending
            """,
            parameters ->
                parameters
                    .uuid(ticket.account().value())
                    .uuid(ticket.message().value())
                    .number(ticket.fence()))
        == 1;
  }

  private boolean end(Ticket ticket, Handover.Verdict.Ended ended) {
    StateColumns state = StateColumns.of(ended.state());
    return sql.update(
            """
            update messages set state = ?, state_at = ?, note = ?, possibly_twice = ?
            where account_id = ? and id = ?
            """,
            parameters ->
                parameters
                    .text(state.kind().name())
                    .time(state.at())
                    .text(state.note())
                    .flag(state.possiblyTwice())
                    .uuid(ticket.account().value())
                    .uuid(ticket.message().value()))
        == 1;
  }

  private boolean queueAgain(Ticket ticket, Handover.Verdict.Again again) {
    return sql.update(
            """
            update message_queue set due_at = ?, unanswered = ?, sending = false
            where account_id = ? and message_id = ? and fence = ? and sending
            """,
            parameters ->
                parameters
                    .time(again.dueAt())
                    .number(again.unanswered())
                    .uuid(ticket.account().value())
                    .uuid(ticket.message().value())
                    .number(ticket.fence()))
        == 1;
  }

  private void endAttempt(Ticket ticket, String outcome, Instant now) {
    sql.update(
        """
        update message_attempts set ended_at = ?, outcome = ?
        where account_id = ? and message_id = ? and ended_at is null
        """,
        parameters ->
            parameters
                .time(now)
                .text(outcome)
                .uuid(ticket.account().value())
                .uuid(ticket.message().value()));
  }
}
