package org.orderhub.application.webhook;

import org.orderhub.domain.webhook.SigningSecret;

/** Makes secrets nobody can guess. */
public interface Secrets {
  SigningSecret newSigningSecret();
}
