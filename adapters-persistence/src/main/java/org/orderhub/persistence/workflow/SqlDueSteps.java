package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.workflow.DueSteps;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** The row is locked while its step is done; others pass it by, and the later ones of its run. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDueSteps implements DueSteps {
  static final String TAKE =
      """
      with due as materialized (
        select s.account_id, s.run_id, s.number, s.step, s.failures
        from workflow_steps s
        where s.outcome is null and s.due_at <= statement_timestamp()
          and not exists (
            select from workflow_steps earlier
            where earlier.account_id = s.account_id and earlier.run_id = s.run_id
              and earlier.number < s.number and earlier.outcome is null
              and earlier.due_at <= s.due_at)
        order by s.due_at, s.run_id, s.number
        limit 1
        for update skip locked)
      select due.number, due.step, due.failures, r.*
      from due
      join workflow_runs r on r.account_id = due.account_id and r.id = due.run_id
      """;

  private final Sql sql;

  SqlDueSteps(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<DueStep> take() {
    return sql.query(TAKE, none -> {}, SqlDueSteps::due).stream().findFirst();
  }

  private static DueStep due(Row row) throws SQLException {
    Step step = PlanDocument.step(row.text("step"));
    var run =
        new Run(
            new AccountId(row.uuid("account_id")),
            new RunId(row.uuid("id")),
            RunRows.workflow(row),
            RunRows.cause(row),
            RunRows.lineage(row),
            row.time("considered_at"),
            new Decision.Runs(List.of()));
    return new DueStep(
        run, Math.toIntExact(row.number("number")), step, Math.toIntExact(row.number("failures")));
  }

  @Override
  public void done(DueStep step, StepOutcome outcome) {
    sql.update(
        """
        update workflow_steps set outcome = ?, detail = ?, ended_at = clock_timestamp()
        where account_id = ? and run_id = ? and number = ? and outcome is null
        """,
        parameters ->
            parameters
                .text(outcome.kind().name())
                .text(outcome.detail())
                .uuid(step.run().account().value())
                .uuid(step.run().id().value())
                .number(step.number()));
  }

  @Override
  public void postpone(DueStep step, Duration wait) {
    sql.update(
        """
        update workflow_steps
        set failures = failures + 1, due_at = statement_timestamp() + ? * interval '1 millisecond'
        where account_id = ? and run_id = ? and number = ? and outcome is null
        """,
        parameters ->
            parameters
                .number(wait.toMillis())
                .uuid(step.run().account().value())
                .uuid(step.run().id().value())
                .number(step.number()));
  }
}
