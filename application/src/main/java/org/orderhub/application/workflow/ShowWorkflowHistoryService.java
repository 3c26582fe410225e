package org.orderhub.application.workflow;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.WorkflowId;

/** Looks it up. */
public final class ShowWorkflowHistoryService implements ShowWorkflowHistory {
  private final Workflows workflows;

  public ShowWorkflowHistoryService(Workflows workflows) {
    this.workflows = workflows;
  }

  @Override
  public List<Workflows.Edition> show(AccountId account, WorkflowId id) {
    return workflows.editions(account, id);
  }
}
