package org.orderhub.webhooks;

import java.security.SecureRandom;
import org.orderhub.application.webhook.Secrets;
import org.orderhub.domain.webhook.SigningSecret;

/** 32 bytes of the operating system's randomness. */
final class RandomSecrets implements Secrets {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public SigningSecret newSigningSecret() {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return SigningSecret.of(key);
  }
}
