package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.orderhub.application.webhook.SendDueDeliveries;

/**
 * The poll that finds whatever no signal told of: retries, lost leases, other processes' events.
 */
@Singleton
class DeliveryTrigger {
  private final SendDueDeliveries deliveries;

  DeliveryTrigger(SendDueDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Scheduled(
      identity = "send-due-deliveries",
      every = "{orderhub.webhooks.poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sendDue() {
    deliveries.send();
  }
}
