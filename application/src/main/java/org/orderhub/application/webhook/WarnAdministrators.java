package org.orderhub.application.webhook;

import java.time.Instant;

/**
 * Tells the administrators of an account that one of its endpoints needs them. Nobody is told when
 * the endpoint is gone meanwhile or the account has no administrator.
 */
public interface WarnAdministrators {
  void warn(Warning warning);

  record Warning(Endpoints.Name endpoint, EndpointNotices.Trouble trouble, Instant since) {}
}
