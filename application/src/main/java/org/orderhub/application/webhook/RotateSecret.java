package org.orderhub.application.webhook;

import java.time.Duration;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecret;

/**
 * Gives an endpoint a new secret, shown this once. For a day the one before signs beside it, so
 * that the receiver can change over without losing a message; then it is forgotten.
 */
public interface RotateSecret {
  Result rotate(AccountId account, EndpointId id);

  sealed interface Result {
    /**
     * @param overlap for how long both sign
     */
    record Rotated(SigningSecret secret, Duration overlap) implements Result {}

    record Missing(EndpointId id) implements Result {}
  }
}
