package org.orderhub.application.workflow;

import java.time.Duration;
import java.util.List;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;

/** Steps of runs that wait until it is time. Time is the store's own clock. */
public interface DueSteps {

  /**
   * The steps that are due longest, for this transaction alone; others find other ones. Of a run
   * there is none whose earlier steps are due as well.
   *
   * @param most at least 1
   */
  List<DueStep> take(int most);

  /** Notes how steps ended that {@link #take} gave. */
  void done(List<Done> done);

  /** Has a step wait again that failed; nothing happens to one that ended meanwhile. */
  void postpone(DueStep step, Duration wait);

  /**
   * A step of a run.
   *
   * @param number which of the run's steps, from 0
   * @param failures how often it was postponed
   */
  record DueStep(Run run, int number, Step step, int failures) {}

  /** A step that was done, and how it ended. */
  record Done(DueStep step, StepOutcome outcome) {}
}
