package org.orderhub.domain.workflow;

import java.time.Duration;
import org.orderhub.domain.shared.InvalidValue;

/**
 * One thing a workflow does.
 *
 * @param delay after the step before it, or after the run began; whole seconds, at most 30 days
 */
public record Step(Action action, Duration delay) {
  public static final Duration LONGEST_DELAY = Duration.ofDays(30);

  public Step {
    delay = Duration.ofSeconds(delay.toSeconds());
    if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
      throw new InvalidValue("out_of_range", "must be from none to 30 days");
    }
  }

  /** Done at once. */
  public Step(Action action) {
    this(action, Duration.ZERO);
  }
}
