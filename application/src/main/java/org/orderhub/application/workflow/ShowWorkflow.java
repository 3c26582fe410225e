package org.orderhub.application.workflow;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Shows a workflow as it is now; empty when there is none. */
public interface ShowWorkflow {
  Optional<Workflow> show(AccountId account, WorkflowId id);
}
