package org.orderhub.application.workflow;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.WorkflowId;

/** Shows every version of a workflow, the newest first; empty when there is no workflow. */
public interface ShowWorkflowHistory {
  List<Workflows.Edition> show(AccountId account, WorkflowId id);
}
