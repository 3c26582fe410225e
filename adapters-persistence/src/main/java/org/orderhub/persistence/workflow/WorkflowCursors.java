package org.orderhub.persistence.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.shared.Sql;

/**
 * How far an account's workflows have looked. Whoever looks, and whoever changes them, holds the
 * row: so nobody looks by what is being changed, and passes over what another one waits for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WorkflowCursors {
  private final Sql sql;

  WorkflowCursors(Sql sql) {
    this.sql = sql;
  }

  /** Waits for whoever looks. What happened so far is none of a new one's business. */
  void hold(AccountId account) {
    sql.update(
        """
        insert into workflow_cursors as cursors (account_id, xid, event_id)
        values (?, pg_snapshot_xmin(pg_current_snapshot()), '00000000-0000-0000-0000-000000000000')
        on conflict (account_id) do update set xid = cursors.xid
        """,
        parameters -> parameters.uuid(account.value()));
  }

  boolean holdIfFree(AccountId account) {
    return !sql.query(
            "select from workflow_cursors where account_id = ? for update skip locked",
            parameters -> parameters.uuid(account.value()),
            row -> account)
        .isEmpty();
  }

  /** An account whose workflows are all off is not looked at. */
  void forgetUnlessUsed(AccountId account) {
    sql.update(
        """
        delete from workflow_cursors where account_id = ? and not exists (
          select from workflows where account_id = ? and on_since is not null)
        """,
        parameters -> parameters.uuid(account.value()).uuid(account.value()));
  }
}
