package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.webhook.Lanes;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Sql;

/** Whatever frees a lane makes the rest of it due, in its order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlLanes implements Lanes {
  private final Sql sql;
  private final ReplayRequests requests;

  SqlLanes(Sql sql, ReplayRequests requests) {
    this.sql = sql;
    this.requests = requests;
  }

  @Override
  public boolean release(Step step) {
    List<UUID> released =
        sql.query(
            """
            update deliveries
            set parked = false, due_at = clock_timestamp(), lost_leases = 0, attempts = 0,
              earlier_tries = earlier_tries + attempts
            where account_id = ? and endpoint_id = ? and event_id = ? and parked
            returning subject_id
            """,
            parameters -> bind(parameters, step),
            row -> row.uuid("subject_id"));
    return done(step, "release", released);
  }

  @Override
  public boolean skip(Step step) {
    List<UUID> skipped =
        sql.query(
            """
            with skipped as (
              delete from deliveries head
              where account_id = ? and endpoint_id = ? and event_id = ?
                and (not leased or due_at <= statement_timestamp())
                and event_id = (
                  select oldest.event_id from deliveries oldest
                  where oldest.account_id = head.account_id
                    and oldest.endpoint_id = head.endpoint_id
                    and oldest.subject_id = head.subject_id
                  order by oldest.sequence, oldest.event_id limit 1)
              returning *),
            noted as (
              insert into delivery_attempts (account_id, endpoint_id, event_id, number, slot,
                started_at, took_ms, outcome, reason, answer, state)
              select account_id, endpoint_id, event_id, earlier_tries + attempts + 1,
                delivery_attempts_slot(statement_timestamp()), statement_timestamp(), 0,
                'UNREACHABLE', ?, '', 'EXHAUSTED'
              from skipped)
            select subject_id from skipped
            """,
            parameters -> bind(parameters, step).text("Not sent: skipped by " + step.by().name()),
            row -> row.uuid("subject_id"));
    return done(step, "skip", skipped);
  }

  @Override
  public Optional<ShowLane.Lane> find(AccountId account, EndpointId endpoint, UUID subject) {
    return sql
        .query(
            """
            select event_id, parked,
              (select count(*) from (
                select from deliveries
                where account_id = ? and endpoint_id = ? and subject_id = ? limit 10000) capped)
                as messages
            from deliveries
            where account_id = ? and endpoint_id = ? and subject_id = ?
            order by sequence, event_id limit 1
            """,
            parameters -> {
              for (int each = 0; each < 2; each++) {
                parameters.uuid(account.value()).uuid(endpoint.value()).uuid(subject);
              }
            },
            row ->
                new ShowLane.Lane(
                    new EventId(row.uuid("event_id")), row.flag("parked"), row.number("messages")))
        .stream()
        .findFirst();
  }

  private boolean done(Step step, String what, List<UUID> subjects) {
    if (subjects.isEmpty()) {
      return false;
    }
    sql.update(
        """
        update deliveries set due_at = clock_timestamp()
        where account_id = ? and endpoint_id = ? and subject_id = ?
          and due_at > clock_timestamp() and not leased and not parked
        """,
        parameters ->
            parameters
                .uuid(step.account().value())
                .uuid(step.endpoint().value())
                .uuid(subjects.getFirst()));
    requests.note(
        step.id(),
        step.account(),
        step.endpoint(),
        step.by(),
        what + " " + step.event().value(),
        1);
    return true;
  }

  private static Parameters bind(Parameters parameters, Step step) throws SQLException {
    return parameters
        .uuid(step.account().value())
        .uuid(step.endpoint().value())
        .uuid(step.event().value());
  }
}
