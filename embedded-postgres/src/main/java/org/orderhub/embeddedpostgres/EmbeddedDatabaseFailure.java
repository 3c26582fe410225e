package org.orderhub.embeddedpostgres;

/** The embedded PostgreSQL cannot be had; the message says what to do about it. */
public final class EmbeddedDatabaseFailure extends RuntimeException {
  EmbeddedDatabaseFailure(String message) {
    super(message);
  }

  EmbeddedDatabaseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
