package org.orderhub.application.webhook;

import java.util.Optional;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Asks the store. */
public final class ShowLaneService implements ShowLane {
  private final Lanes lanes;

  public ShowLaneService(Lanes lanes) {
    this.lanes = lanes;
  }

  @Override
  public Optional<Lane> show(AccountId account, EndpointId endpoint, UUID subject) {
    return lanes.find(account, endpoint, subject);
  }
}
