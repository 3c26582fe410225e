package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.workflow.FindWorkflowRuns.Ended;
import org.orderhub.application.workflow.FindWorkflowRuns.StepEntry;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** Steps of runs. When they are due, the database's clock tells. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepRows {
  private final Sql sql;

  StepRows(Sql sql) {
    this.sql = sql;
  }

  /** A step that is to be done after a while. */
  record NewStep(Run run, int number, Step step, Duration delay) {}

  void addAll(List<NewStep> steps) {
    if (steps.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into workflow_steps (account_id, run_id, number, step, due_at)
        select account_id, run_id, number, step::json,
          statement_timestamp() + wait * interval '1 millisecond'
        from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::bigint[])
          as given (account_id, run_id, number, step, wait)
        """,
        parameters ->
            parameters
                .uuids(steps, step -> step.run().account().value())
                .uuids(steps, step -> step.run().id().value())
                .numbers(steps, step -> (long) step.number())
                .texts(steps, step -> PlanDocument.write(step.step()))
                .numbers(steps, step -> step.delay().toMillis()));
  }

  Map<UUID, List<StepEntry>> of(AccountId account, List<RunId> runs) {
    Map<UUID, List<StepEntry>> byRun = new HashMap<>();
    sql.query(
        """
        select * from workflow_steps where account_id = ? and run_id = any (?::uuid[])
        order by run_id, number
        """,
        parameters -> parameters.uuid(account.value()).uuids(runs, RunId::value),
        row -> byRun.computeIfAbsent(row.uuid("run_id"), run -> new ArrayList<>()).add(entry(row)));
    return byRun;
  }

  private static StepEntry entry(Row row) throws SQLException {
    Instant endedAt = row.optionalTime("ended_at");
    return new StepEntry(
        PlanDocument.step(row.text("step")),
        row.time("due_at"),
        endedAt == null ? null : ended(row, endedAt));
  }

  private static @Nullable Ended ended(Row row, Instant at) throws SQLException {
    return new Ended(
        new StepOutcome(
            StepOutcome.Kind.valueOf(row.text("outcome")),
            Documents.text(row.optionalText("detail"))),
        at);
  }
}
