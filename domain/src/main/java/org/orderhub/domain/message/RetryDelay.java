package org.orderhub.domain.message;

import java.time.Duration;
import java.util.List;

/** How long an e-mail waits for its next try: longer each time, at most two hours. */
public final class RetryDelay {
  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2));

  private RetryDelay() {}

  /**
   * @param tries that failed, at least 1
   */
  public static Duration after(int tries) {
    return DELAYS.get(Math.clamp(tries, 1, DELAYS.size()) - 1);
  }
}
