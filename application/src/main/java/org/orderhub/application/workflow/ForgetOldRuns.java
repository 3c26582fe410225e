package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** Why a workflow ran or did not can be asked for 60 days: longer than its steps may wait. */
public final class ForgetOldRuns implements Chore {
  private static final Duration KEPT = Duration.ofDays(60);
  private static final int MOST_STEPS = 20;

  private final WorkflowRuns runs;
  private final Clock clock;

  public ForgetOldRuns(WorkflowRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget old runs of workflows";
  }

  @Override
  public void run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (!runs.forgetBefore(clock.instant().minus(KEPT))) {
        return;
      }
    }
  }
}
