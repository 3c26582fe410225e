package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.orderhub.application.webhook.FeedReplays;
import org.orderhub.application.webhook.SendDueDeliveries;

/**
 * The poll that finds whatever no signal told of: retries, lost leases, other processes' events,
 * and what is to be sent again.
 */
@Singleton
class DeliveryTrigger {
  private final SendDueDeliveries deliveries;
  private final FeedReplays replays;

  DeliveryTrigger(SendDueDeliveries deliveries, FeedReplays replays) {
    this.deliveries = deliveries;
    this.replays = replays;
  }

  @Scheduled(
      identity = "feed-replays",
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void feedReplays() {
    if (replays.feed() > 0) {
      deliveries.send();
    }
  }

  @Scheduled(
      identity = "send-due-deliveries",
      every = "{orderhub.webhooks.poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sendDue() {
    deliveries.send();
  }
}
