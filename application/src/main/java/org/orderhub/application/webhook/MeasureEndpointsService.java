package org.orderhub.application.webhook;

/** Asks the store. */
public final class MeasureEndpointsService implements MeasureEndpoints {
  private final DeliveryRecords records;

  public MeasureEndpointsService(DeliveryRecords records) {
    this.records = records;
  }

  @Override
  public Measures measure() {
    return records.measures(MOST_NAMED);
  }
}
