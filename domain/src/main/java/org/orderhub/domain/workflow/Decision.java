package org.orderhub.domain.workflow;

import java.time.Instant;
import java.util.List;

/** What an occasion means for a workflow. */
public sealed interface Decision {

  /** It is off, was off then, or waits for something else: nothing to note. */
  record NotMeant() implements Decision {}

  /** It was meant; this is noted. */
  sealed interface Considered extends Decision {}

  record Runs(List<Due> steps) implements Considered {
    public Runs {
      steps = List.copyOf(steps);
    }
  }

  /**
   * @param reasons at least one
   */
  record DoesNotRun(List<Reason> reasons) implements Considered {
    public DoesNotRun {
      reasons = List.copyOf(reasons);
    }
  }

  /** A step and when it is to be done. */
  record Due(Step step, Instant at) {}
}
