package org.orderhub.application.webhook;

import org.orderhub.application.shared.Page;

/** Reads a page of the records. */
public final class ListDeliveriesService implements ListDeliveries {
  private final DeliveryRecords records;

  public ListDeliveriesService(DeliveryRecords records) {
    this.records = records;
  }

  @Override
  public Page<Row> list(Query query) {
    return records.list(query);
  }
}
