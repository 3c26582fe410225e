package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.orderhub.application.workflow.DueSteps;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Step;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/**
 * Rows are locked while their steps are done; others pass them by, and later ones of their runs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDueSteps implements DueSteps {
  /**
   * Earlier steps are looked for in their run. Asked for outcomes that are null, a planner that
   * does not know how many steps wait would look for them among all of those.
   */
  static final String TAKE =
      """
      with due as materialized (
        select s.account_id, s.run_id, s.number, s.step, s.failures, s.due_at
        from workflow_steps s
        where s.outcome is null and s.due_at <= statement_timestamp()
          and (
            select true from workflow_steps earlier
            where earlier.account_id = s.account_id and earlier.run_id = s.run_id
              and earlier.number < s.number and coalesce(earlier.outcome, '') = ''
              and earlier.due_at <= s.due_at
            order by earlier.number limit 1) is null
        order by s.due_at, s.run_id, s.number
        limit ?
        for update skip locked)
      select due.number, due.step, due.failures, r.*
      from due
      cross join lateral (
        select * from workflow_runs kept
        where kept.account_id = due.account_id and kept.id = due.run_id
        limit 1) r
      order by due.due_at, due.run_id, due.number
      """;

  static final String DONE =
      """
      update workflow_steps s
      set outcome = given.outcome, detail = given.detail, ended_at = clock_timestamp()
      from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[])
        as given (account_id, run_id, number, outcome, detail)
      where s.account_id = given.account_id and s.run_id = given.run_id
        and s.number = given.number and s.outcome is null
      """;

  private final Sql sql;

  SqlDueSteps(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DueStep> take(int most) {
    return sql.query(TAKE, parameters -> parameters.number(most), SqlDueSteps::due);
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
  public void done(List<Done> done) {
    if (done.isEmpty()) {
      return;
    }
    sql.update(
        DONE,
        parameters ->
            parameters
                .uuids(done, each -> each.step().run().account().value())
                .uuids(done, each -> each.step().run().id().value())
                .numbers(done, each -> (long) each.step().number())
                .texts(done, each -> each.outcome().kind().name())
                .texts(done, each -> each.outcome().detail()));
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
