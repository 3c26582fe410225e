package org.orderhub.application.workflow;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;

/** Looks them up. */
public final class ListWorkflowsService implements ListWorkflows {
  private final Workflows workflows;

  public ListWorkflowsService(Workflows workflows) {
    this.workflows = workflows;
  }

  @Override
  public List<Workflow> list(AccountId account) {
    return workflows.all(account);
  }
}
