package org.orderhub.application.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;

/** What workflows decided, and what came of it. */
public interface WorkflowRuns {

  /** Notes what was decided, once for a workflow and an occurrence; its steps wait to be done. */
  void addAll(List<Run> runs);

  /** The lineage of what a run does; nothing once it is forgotten. */
  Optional<Lineage> consequences(AccountId account, RunId run);

  /** The newest first. */
  Page<FindWorkflowRuns.Entry> find(FindWorkflowRuns.Query query);

  /**
   * Forgets runs of before that time none of whose steps waits; a limited number.
   *
   * @return whether there may be more
   */
  boolean forgetBefore(Instant time);
}
