package org.orderhub.application.webhook;

import java.time.Clock;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecret;

/** Gives the endpoint an id and a secret of its own. */
public final class CreateEndpointService implements CreateEndpoint {
  private final Endpoints endpoints;
  private final Secrets secrets;
  private final Ids ids;
  private final Clock clock;

  public CreateEndpointService(Endpoints endpoints, Secrets secrets, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Created create(Command command) {
    SigningSecret secret = secrets.newSigningSecret();
    var endpoint =
        new Endpoint(
            command.account(),
            new EndpointId(ids.next()),
            command.settings(),
            command.status(),
            clock.instant(),
            Version.FIRST);
    endpoints.add(endpoint, secret);
    return new Created(endpoint, secret);
  }
}
