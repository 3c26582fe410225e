package org.orderhub.application.workflow;

import org.orderhub.application.shared.Page;

/** Looks them up. */
public final class FindWorkflowRunsService implements FindWorkflowRuns {
  private final WorkflowRuns runs;

  public FindWorkflowRunsService(WorkflowRuns runs) {
    this.runs = runs;
  }

  @Override
  public Page<Entry> find(Query query) {
    return runs.find(query);
  }
}
