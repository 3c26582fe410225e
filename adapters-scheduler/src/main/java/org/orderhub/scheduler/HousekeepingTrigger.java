package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.orderhub.application.shared.TidyUp;

/** Tidies up every hour. Two processes may do so at once: chores are harmless when repeated. */
@Singleton
class HousekeepingTrigger {
  private static final Logger LOG = Logger.getLogger(HousekeepingTrigger.class);

  private final TidyUp housekeeping;

  HousekeepingTrigger(TidyUp housekeeping) {
    this.housekeeping = housekeeping;
  }

  @Scheduled(
      identity = "tidy-up",
      every = "1h",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tidyUp() {
    for (TidyUp.Failed failed : housekeeping.tidyUp()) {
      LOG.warnf(failed.failure(), "Housekeeping could not %s", failed.purpose());
    }
  }
}
