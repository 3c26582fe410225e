package org.orderhub.application.shared;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or is too busy; nothing was stored, trying again is safe. */
public final class StorageUnavailable extends RuntimeException {
  public StorageUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
