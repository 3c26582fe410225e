package org.orderhub.application.identity;

import org.orderhub.domain.identity.TokenHash;

/** A random secret in clear, for its bearer alone. It is in no text of this type. */
public record Token(String value) {

  public TokenHash hash() {
    return TokenHash.of(value);
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
