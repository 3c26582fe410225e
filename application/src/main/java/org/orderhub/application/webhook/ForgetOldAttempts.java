package org.orderhub.application.webhook;

import org.orderhub.application.shared.Chore;

/** Tries are shown for 30 days. */
public final class ForgetOldAttempts implements Chore {
  private final DeliveryRecords records;

  public ForgetOldAttempts(DeliveryRecords records) {
    this.records = records;
  }

  @Override
  public String purpose() {
    return "forget old webhook tries";
  }

  @Override
  public void run() {
    records.forgetOldAttempts();
  }
}
