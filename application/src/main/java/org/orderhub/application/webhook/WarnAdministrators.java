package org.orderhub.application.webhook;

import java.time.Instant;
import org.orderhub.domain.webhook.HealthNotice;

/**
 * Tells the administrators of an account how one of its endpoints fares. Nobody is told when the
 * endpoint is gone meanwhile or the account has no administrator.
 */
public interface WarnAdministrators {
  void warn(Warning warning);

  record Warning(Endpoints.Name endpoint, HealthNotice notice, Instant since) {}
}
