package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** Makes a secret and puts it before the one there is. */
public final class RotateSecretService implements RotateSecret {
  private final Endpoints endpoints;
  private final Secrets secrets;

  public RotateSecretService(Endpoints endpoints, Secrets secrets) {
    this.endpoints = endpoints;
    this.secrets = secrets;
  }

  @Override
  public Result rotate(AccountId account, EndpointId id) {
    SigningSecret next = secrets.newSigningSecret();
    return endpoints.rotate(account, id, next, SigningSecrets.OVERLAP)
        ? new Result.Rotated(next, SigningSecrets.OVERLAP)
        : new Result.Missing(id);
  }
}
