package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.Workflow.Mode;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row that names the version at hand, and one for every version there was. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlWorkflows implements Workflows {
  private static final String SELECT =
      """
      select w.account_id, w.id, w.on_since, v.version, v.plan from workflows w
      join workflow_versions v
        on v.account_id = w.account_id and v.workflow_id = w.id and v.version = w.version
      where w.account_id = ?
      """;

  private static final Comparator<Workflow> BY_NAME =
      Comparator.comparing((Workflow workflow) -> workflow.plan().name().toLowerCase(Locale.ROOT));

  private final Sql sql;
  private final WorkflowCursors cursors;

  SqlWorkflows(Sql sql, WorkflowCursors cursors) {
    this.sql = sql;
    this.cursors = cursors;
  }

  @Override
  public void add(Workflow workflow, Edit edit) {
    cursors.hold(workflow.account());
    sql.update(
        "insert into workflows (account_id, id, on_since, version) values (?, ?, ?, ?)",
        parameters ->
            parameters
                .uuid(workflow.account().value())
                .uuid(workflow.id().value())
                .time(onSince(workflow))
                .number(workflow.version().number()));
    addVersion(workflow, edit);
    cursors.forgetUnlessUsed(workflow.account());
  }

  @Override
  public Optional<Workflow> find(AccountId account, WorkflowId id) {
    return sql
        .query(
            SELECT + " and w.id = ?",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlWorkflows::workflow)
        .stream()
        .findFirst();
  }

  @Override
  public List<Workflow> all(AccountId account) {
    return list(SELECT, account);
  }

  @Override
  public List<Workflow> on(AccountId account) {
    return list(SELECT + " and w.on_since is not null", account);
  }

  private List<Workflow> list(String select, AccountId account) {
    return sql
        .query(select, parameters -> parameters.uuid(account.value()), SqlWorkflows::workflow)
        .stream()
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public void save(Workflow workflow, Edit edit) {
    cursors.hold(workflow.account());
    int saved =
        sql.update(
            """
            update workflows set version = ?, on_since = ?
            where account_id = ? and id = ? and version = ?
            """,
            parameters ->
                parameters
                    .number(workflow.version().number())
                    .time(onSince(workflow))
                    .uuid(workflow.account().value())
                    .uuid(workflow.id().value())
                    .number(workflow.version().number() - 1));
    if (saved == 0) {
      throw new ConcurrentChange("Workflow " + workflow.id());
    }
    addVersion(workflow, edit);
    cursors.forgetUnlessUsed(workflow.account());
  }

  private void addVersion(Workflow workflow, Edit edit) {
    sql.update(
        """
        insert into workflow_versions (account_id, workflow_id, version, plan, switched_on,
          made_at, made_by)
        values (?, ?, ?, ?::json, ?, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(workflow.account().value())
                .uuid(workflow.id().value())
                .number(workflow.version().number())
                .text(PlanDocument.write(workflow.plan()))
                .flag(workflow.isOn())
                .time(edit.at())
                .text(edit.by()));
  }

  @Override
  public void remove(Workflow workflow) {
    cursors.hold(workflow.account());
    update(
        """
        delete from workflow_steps s using workflow_runs r
        where r.account_id = ? and r.workflow_id = ?
          and s.account_id = r.account_id and s.run_id = r.id
        """,
        workflow);
    update("delete from workflow_runs where account_id = ? and workflow_id = ?", workflow);
    update("delete from workflows where account_id = ? and id = ?", workflow);
    cursors.forgetUnlessUsed(workflow.account());
  }

  private void update(String statement, Workflow workflow) {
    sql.update(
        statement,
        parameters -> parameters.uuid(workflow.account().value()).uuid(workflow.id().value()));
  }

  @Override
  public List<Edition> editions(AccountId account, WorkflowId id) {
    return sql.query(
        """
        select * from workflow_versions where account_id = ? and workflow_id = ?
        order by version desc
        """,
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        row ->
            new Edition(
                new Version(row.number("version")),
                PlanDocument.read(row.text("plan")),
                row.flag("switched_on"),
                new Edit(row.text("made_by"), row.time("made_at"))));
  }

  private static @Nullable Instant onSince(Workflow workflow) {
    return switch (workflow.mode()) {
      case Mode.On on -> on.since();
      case Mode.Off off -> null;
    };
  }

  private static Workflow workflow(Row row) throws SQLException {
    Instant since = row.optionalTime("on_since");
    return new Workflow(
        new AccountId(row.uuid("account_id")),
        new WorkflowId(row.uuid("id")),
        PlanDocument.read(row.text("plan")),
        since == null ? new Mode.Off() : new Mode.On(since),
        new Version(row.number("version")));
  }
}
