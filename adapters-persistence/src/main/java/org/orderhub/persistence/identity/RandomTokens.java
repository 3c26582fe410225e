package org.orderhub.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;

/** 256 bits of the platform's secure random, in Base64 for addresses. */
@ApplicationScoped
class RandomTokens implements Tokens {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Token next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
