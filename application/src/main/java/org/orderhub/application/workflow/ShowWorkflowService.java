package org.orderhub.application.workflow;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Looks it up. */
public final class ShowWorkflowService implements ShowWorkflow {
  private final Workflows workflows;

  public ShowWorkflowService(Workflows workflows) {
    this.workflows = workflows;
  }

  @Override
  public Optional<Workflow> show(AccountId account, WorkflowId id) {
    return workflows.find(account, id);
  }
}
