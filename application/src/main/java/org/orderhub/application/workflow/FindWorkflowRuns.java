package org.orderhub.application.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.WorkflowId;

/** Lists when workflows ran and why they did not, the newest first. */
public interface FindWorkflowRuns {
  Page<Entry> find(Query query);

  /**
   * What to list.
   *
   * @param workflow which one; none for all
   * @param subject our id of the order, or of whatever the events were about; none for all
   * @param ran those that ran, or those that did not; none for both
   * @param after where the page before ended
   */
  record Query(
      AccountId account,
      @Nullable WorkflowId workflow,
      @Nullable UUID subject,
      @Nullable Boolean ran,
      int limit,
      @Nullable Position after) {}

  /**
   * A run, or none.
   *
   * @param reasons why it did not run; none when it did
   */
  record Entry(
      RunId id,
      Run.Of workflow,
      Run.Cause cause,
      Instant at,
      List<String> reasons,
      List<StepEntry> steps) {
    public Entry {
      reasons = List.copyOf(reasons);
      steps = List.copyOf(steps);
    }

    public boolean ran() {
      return reasons.isEmpty();
    }
  }

  /**
   * A step of a run.
   *
   * @param ended what it came to; none while it waits
   */
  record StepEntry(Step step, Instant dueAt, @Nullable Ended ended) {}

  record Ended(StepOutcome outcome, Instant at) {}
}
