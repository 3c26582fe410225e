package org.orderhub.application.workflow;

import java.time.Duration;
import java.util.Optional;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;

/** Steps of runs that wait until it is time. Time is the store's own clock. */
public interface DueSteps {

  /** The step that is due longest, for this transaction alone; others find another one. */
  Optional<DueStep> take();

  /** Notes how a step ended that {@link #take} gave. */
  void done(DueStep step, StepOutcome outcome);

  /** Has a step wait again that failed; nothing happens to one that ended meanwhile. */
  void postpone(DueStep step, Duration wait);

  /**
   * A step of a run.
   *
   * @param number which of the run's steps, from 0
   * @param failures how often it was postponed
   */
  record DueStep(Run run, int number, Step step, int failures) {}
}
