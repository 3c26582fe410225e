package org.orderhub.application.webhook;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;

/** Changes an endpoint's settings, or switches it on or off. What waits for it stays. */
public interface ChangeEndpoint {

  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(
      AccountId account,
      EndpointId id,
      Endpoint.Settings settings,
      EndpointStatus status,
      @Nullable Version expected) {}

  sealed interface Result {
    record Changed(Endpoint endpoint) implements Result {}

    record Conflict(Endpoint current) implements Result {}

    record Missing(EndpointId id) implements Result {}
  }
}
