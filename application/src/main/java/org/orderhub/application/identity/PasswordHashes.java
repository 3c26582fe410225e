package org.orderhub.application.identity;

/** Hashes passwords, slowly on purpose. */
public interface PasswordHashes {

  PasswordHash hash(String password);

  boolean matches(String password, PasswordHash hash);

  /** A hash that no password matches and that takes as long to compare with as any other. */
  PasswordHash decoy();
}
