package org.orderhub.application.shared;

import org.jspecify.annotations.Nullable;

/** The connection broke while committing: it may be stored or not. Look before trying again. */
public final class OutcomeUnknown extends RuntimeException {
  public OutcomeUnknown(@Nullable Throwable cause) {
    super("The connection to the database broke during the commit", cause);
  }
}
