package org.orderhub.application.identity;

/** Makes secrets nobody can guess: 256 random bits, fit for an address. */
public interface Tokens {
  Token next();
}
