package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.orderhub.application.webhook.KeepWatch;
import org.orderhub.application.webhook.SendDueDeliveries;
import org.orderhub.application.webhook.WatchEndpoints;

/** The heartbeat of this process, and a look at the endpoints that fail. */
@Singleton
class EngineWatchTrigger {
  private static final Logger LOG = Logger.getLogger(EngineWatchTrigger.class);

  private final KeepWatch keepWatch;
  private final WatchEndpoints watchEndpoints;
  private final SendDueDeliveries deliveries;

  EngineWatchTrigger(
      KeepWatch keepWatch, WatchEndpoints watchEndpoints, SendDueDeliveries deliveries) {
    this.keepWatch = keepWatch;
    this.watchEndpoints = watchEndpoints;
    this.deliveries = deliveries;
  }

  @Scheduled(
      identity = "keep-watch",
      every = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void beat() {
    int taken = keepWatch.keepWatch();
    if (taken > 0) {
      LOG.infof("Took over %d webhook messages of a process that died", taken);
      deliveries.send();
    }
  }

  @Scheduled(
      identity = "watch-endpoints",
      every = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void watch() {
    watchEndpoints.watch();
  }
}
