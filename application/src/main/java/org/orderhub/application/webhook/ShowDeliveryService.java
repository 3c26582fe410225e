package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.EndpointId;

/** Reads one record. */
public final class ShowDeliveryService implements ShowDelivery {
  private final DeliveryRecords records;

  public ShowDeliveryService(DeliveryRecords records) {
    this.records = records;
  }

  @Override
  public Optional<View> show(AccountId account, EndpointId endpoint, EventId event) {
    return records.find(account, endpoint, event);
  }
}
