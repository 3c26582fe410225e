package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.application.workflow.FindWorkflowRuns.Entry;
import org.orderhub.application.workflow.FindWorkflowRuns.Query;
import org.orderhub.application.workflow.FindWorkflowRuns.StepEntry;
import org.orderhub.application.workflow.WorkflowRuns;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A stretch of runs is one statement, and their steps are one more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlWorkflowRuns implements WorkflowRuns {
  private static final int MOST_FORGOTTEN = 5_000;

  private final Sql sql;
  private final StepRows steps;

  SqlWorkflowRuns(Sql sql, StepRows steps) {
    this.sql = sql;
    this.steps = steps;
  }

  @Override
  public void addAll(List<Run> runs) {
    if (runs.isEmpty()) {
      return;
    }
    Set<UUID> added = new HashSet<>(insert(runs));
    List<StepRows.NewStep> waiting = new ArrayList<>();
    for (Run run : runs) {
      if (added.contains(run.id().value()) && run.decision() instanceof Decision.Runs decided) {
        for (int number = 0; number < decided.steps().size(); number++) {
          Decision.Due due = decided.steps().get(number);
          waiting.add(
              new StepRows.NewStep(run, number, due.step(), Duration.between(run.at(), due.at())));
        }
      }
    }
    steps.addAll(waiting);
  }

  private List<UUID> insert(List<Run> runs) {
    return sql.query(
        """
        insert into workflow_runs (account_id, id, workflow_id, workflow_version, workflow_name,
          event_id, occurrence, event_type, subject_type, subject_id, label, lineage,
          considered_at, reasons, ran)
        select account_id, id, workflow_id, workflow_version, workflow_name, event_id, occurrence,
          event_type, subject_type, subject_id, label, lineage, considered_at, reasons::json,
          reasons = '[]'
        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::uuid[],
          ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
          as given (account_id, id, workflow_id, workflow_version, workflow_name, event_id,
          occurrence, event_type, subject_type, subject_id, label, lineage, considered_at, reasons)
        on conflict do nothing
        returning id
        """,
        parameters ->
            parameters
                .uuids(runs, run -> run.account().value())
                .uuids(runs, run -> run.id().value())
                .uuids(runs, run -> run.workflow().id().value())
                .numbers(runs, run -> run.workflow().version().number())
                .texts(runs, run -> run.workflow().name())
                .uuids(runs, run -> run.cause().event().value())
                .uuids(runs, run -> run.cause().occurrence())
                .texts(runs, run -> run.cause().type().publicName())
                .texts(runs, run -> run.cause().subject().kind().name())
                .uuids(runs, run -> run.cause().subject().id())
                .texts(runs, run -> run.cause().label())
                .texts(runs, RunRows::lineage)
                .times(runs, Run::at)
                .texts(runs, RunRows::reasons),
        row -> row.uuid("id"));
  }

  @Override
  public Optional<Lineage> consequences(AccountId account, RunId run) {
    return sql
        .query(
            "select workflow_id, workflow_version, workflow_name, lineage from workflow_runs"
                + " where account_id = ? and id = ?",
            parameters -> parameters.uuid(account.value()).uuid(run.value()),
            row -> RunRows.lineage(row).and(RunRows.workflow(row).id()))
        .stream()
        .findFirst();
  }

  @Override
  public Page<Entry> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .uuid("workflow_id = ?", query.workflow() == null ? null : query.workflow().value())
            .uuid("subject_id = ?", query.subject())
            .text("ran = ?::boolean", query.ran() == null ? null : query.ran().toString())
            .before("(considered_at, id) < (?, ?)", query.after());
    List<Entry> found =
        sql.query(
            "select * from workflow_runs where "
                + conditions
                + " order by considered_at desc, id desc limit "
                + (query.limit() + 1),
            conditions,
            SqlWorkflowRuns::entry);
    boolean isMore = found.size() > query.limit();
    List<Entry> shown = isMore ? found.subList(0, query.limit()) : found;
    return new Page<>(
        withSteps(query.account(), shown),
        isMore ? new Position(shown.getLast().at(), shown.getLast().id().value()).toText() : null);
  }

  private List<Entry> withSteps(AccountId account, List<Entry> runs) {
    Map<UUID, List<StepEntry>> byRun = steps.of(account, runs.stream().map(Entry::id).toList());
    return runs.stream()
        .map(run ->
            new Entry(
                run.id(),
                run.workflow(),
                run.cause(),
                run.at(),
                run.reasons(),
                byRun.getOrDefault(run.id().value(), List.of())))
        .toList();
  }

  private static Entry entry(Row row) throws SQLException {
    return new Entry(
        new RunId(row.uuid("id")),
        RunRows.workflow(row),
        RunRows.cause(row),
        row.time("considered_at"),
        RunRows.reasons(row),
        List.of());
  }

  @Override
  public boolean forgetBefore(Instant time) {
    int forgotten =
        sql.update(
            """
            with old as materialized (
              select r.account_id, r.id from workflow_runs r
              where r.considered_at < ? and not exists (
                select from workflow_steps s
                where s.account_id = r.account_id and s.run_id = r.id and s.outcome is null)
              order by r.considered_at limit ?),
            steps as (
              delete from workflow_steps s using old
              where s.account_id = old.account_id and s.run_id = old.id)
            delete from workflow_runs r using old
            where r.account_id = old.account_id and r.id = old.id
            """,
            parameters -> parameters.time(time).number(MOST_FORGOTTEN));
    return forgotten == MOST_FORGOTTEN;
  }
}
