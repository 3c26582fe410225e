package org.orderhub.application.workflow;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Removes a workflow with its history; steps that wait are not done. */
public interface RemoveWorkflow {
  /**
   * @param expected the version that is meant; none for whichever is current
   */
  Result remove(AccountId account, WorkflowId id, @Nullable Version expected);

  sealed interface Result {
    record Removed() implements Result {}

    record Conflict(Workflow current) implements Result {}

    record Missing(WorkflowId id) implements Result {}
  }
}
