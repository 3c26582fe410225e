package org.orderhub.application.workflow;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Workflow;

/** Adds a workflow. It looks at what happens from now on. */
public interface BuildWorkflow {
  Result build(Command command);

  record Command(AccountId account, Plan plan, boolean on, Actor by) {}

  sealed interface Result {
    record Built(Workflow workflow) implements Result {}

    /**
     * There is no such template or endpoint.
     *
     * @param step which one names it, from 0
     */
    record UnknownTarget(int step) implements Result {}
  }
}
