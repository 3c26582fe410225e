package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.Map;

/** Shows how delivery keeps up, over all accounts; for gauges, so it is cheap. */
public interface ShowDeliveryBacklog {
  Backlog show();

  /**
   * @param attempts tries of this process since it started, by how they ended
   */
  record Backlog(Queue queue, Map<OutcomeClass, Long> attempts) {}

  /**
   * @param waiting messages not delivered yet, counted up to 100,000
   * @param oldestDue for how long the oldest message that may be sent waits; zero when none does
   */
  record Queue(long waiting, Duration oldestDue) {}

  /** How a try ended, by its kind alone. */
  enum OutcomeClass {
    ACCEPTED,
    REFUSED,
    TIMED_OUT,
    UNREACHABLE,
    FORBIDDEN
  }
}
