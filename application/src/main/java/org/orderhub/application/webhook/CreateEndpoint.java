package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecret;

/** Subscribes an endpoint. The secret is shown this once. */
public interface CreateEndpoint {

  Created create(Command command);

  record Command(AccountId account, Endpoint.Settings settings, EndpointStatus status) {}

  record Created(Endpoint endpoint, SigningSecret secret) {}
}
