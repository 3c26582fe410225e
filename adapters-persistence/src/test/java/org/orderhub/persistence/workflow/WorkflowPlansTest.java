package org.orderhub.persistence.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

/** However long the log and the history are, a look at what is new reads what is new. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class WorkflowPlansTest {
  private static final int MANY = 5_000;

  @Inject Sql sql;
  @Inject Accounts accounts;

  private final Account account = AccountsContract.newAccount();

  @ParameterizedTest(name = "analysed: {0}")
  @ValueSource(booleans = {true, false})
  void newEventsAreFoundThroughTheIndexOfTheFeed(boolean analysed) {
    logged(analysed);

    assertThat(plan(SqlWorkflowFeed.WAITING, none -> {}))
        .contains("account_id_xid_id_idx")
        .doesNotContain("Seq Scan on event_log");
    assertThat(
            plan(
                SqlWorkflowFeed.TAKE,
                parameters ->
                    parameters
                        .uuid(account.id().value())
                        .texts(List.of("order.event_recorded"), type -> type)
                        .number(100)))
        .contains("account_id_xid_id_idx")
        .doesNotContain("Seq Scan on event_log");
  }

  @ParameterizedTest(name = "analysed: {0}")
  @ValueSource(booleans = {true, false})
  void dueStepsAreFoundAmongManyThatAreDone(boolean analysed) {
    sql.update(
        """
        with done as (
          insert into workflow_runs (account_id, id, workflow_id, workflow_version, workflow_name,
            event_id, occurrence, event_type, subject_type, subject_id, label, lineage,
            considered_at, reasons, ran)
          select ?, gen_random_uuid(), gen_random_uuid(), 1, 'Thanks', gen_random_uuid(),
            gen_random_uuid(), 'order.noted', 'ORDER', gen_random_uuid(), 'A-1', '', now(), '[]',
            true
          from generate_series(1, ?)
          returning account_id, id)
        insert into workflow_steps (account_id, run_id, number, step, due_at, outcome)
        select account_id, id, 0, '{}', now() - interval '1 day', 'NOTE_ADDED' from done
        """,
        parameters -> parameters.uuid(account.id().value()).number(MANY));
    counted("workflow_runs", analysed);
    counted("workflow_steps", analysed);

    assertThat(plan(SqlDueSteps.TAKE, parameters -> parameters.number(32)))
        .contains(
            "workflow_steps_due",
            "using workflow_steps_pkey on workflow_steps earlier",
            "using workflow_runs_pkey on workflow_runs kept")
        .doesNotContain("Seq Scan");
  }

  private void logged(boolean analysed) {
    accounts.add(account);
    sql.update(
        """
        insert into event_log (account_id, id, type, subject_type, subject_id, sequence,
          occurred_at, actor_kind, actor_name, changes, body)
        select ?, gen_random_uuid(), 'order.registered', 'ORDER', gen_random_uuid(), 1, now(),
          'HUB', 'OrderHub', '[]', '{}'
        from generate_series(1, ?)
        """,
        parameters -> parameters.uuid(account.id().value()).number(MANY));
    sql.update(
        "insert into workflow_cursors values (?, pg_current_xact_id(), gen_random_uuid())",
        parameters -> parameters.uuid(account.id().value()));
    counted("event_log", analysed);
    counted("event_log_rest", analysed);
    counted("workflow_cursors", analysed);
  }

  /** Whatever other tests had counted before. */
  private void counted(String table, boolean analysed) {
    if (analysed) {
      sql.update("analyze " + table, none -> {});
    } else {
      sql.query(
          "select pg_clear_relation_stats('public', ?)",
          parameters -> parameters.text(table),
          row -> table);
    }
  }

  private String plan(String statement, Sql.Binder binder) {
    return String.join(
        "\n", sql.query("explain " + statement, binder, row -> row.text("QUERY PLAN")));
  }
}
