package org.orderhub.application.webhook;

import org.orderhub.application.shared.Chore;

/** An event may be queued for an endpoint in the very moment in which it is deleted. */
public final class ForgetOrphans implements Chore {
  private final DeliveryRecords records;

  public ForgetOrphans(DeliveryRecords records) {
    this.records = records;
  }

  @Override
  public String purpose() {
    return "forget messages of deleted endpoints";
  }

  @Override
  public void run() {
    records.forgetOrphans();
  }
}
