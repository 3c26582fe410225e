package org.orderhub.application.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Compares versions, then removes. */
public final class RemoveWorkflowService implements RemoveWorkflow {
  private final Workflows workflows;

  public RemoveWorkflowService(Workflows workflows) {
    this.workflows = workflows;
  }

  @Override
  public Result remove(AccountId account, WorkflowId id, @Nullable Version expected) {
    Optional<Workflow> found = workflows.find(account, id);
    if (found.isEmpty()) {
      return new Result.Missing(id);
    }
    if (expected != null && !expected.equals(found.get().version())) {
      return new Result.Conflict(found.get());
    }
    workflows.remove(found.get());
    return new Result.Removed();
  }
}
