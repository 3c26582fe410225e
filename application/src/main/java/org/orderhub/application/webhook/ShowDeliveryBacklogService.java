package org.orderhub.application.webhook;

/** Asks the store for the queue and adds what this process counted. */
public final class ShowDeliveryBacklogService implements ShowDeliveryBacklog {
  private final DeliveryRecords records;
  private final AttemptCounts counts;

  public ShowDeliveryBacklogService(DeliveryRecords records, AttemptCounts counts) {
    this.records = records;
    this.counts = counts;
  }

  @Override
  public Backlog show() {
    return new Backlog(records.queue(), counts.soFar());
  }
}
