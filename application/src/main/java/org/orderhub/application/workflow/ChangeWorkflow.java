package org.orderhub.application.workflow;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Makes the next version of a workflow. Steps that wait are done as they were. */
public interface ChangeWorkflow {
  Result change(Command command);

  /**
   * @param plan none for as it is
   * @param on whether it runs from now on
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(
      AccountId account,
      WorkflowId id,
      @Nullable Plan plan,
      boolean on,
      @Nullable Version expected,
      Actor by) {}

  sealed interface Result {
    record Changed(Workflow workflow) implements Result {}

    /**
     * There is no such template or endpoint.
     *
     * @param step which one names it, from 0
     */
    record UnknownTarget(int step) implements Result {}

    record Conflict(Workflow current) implements Result {}

    record Missing(WorkflowId id) implements Result {}
  }
}
