package org.orderhub.application.shared;

import java.util.function.Supplier;

/** Carries a use case out to see what it would do, and leaves nothing of it behind. */
public interface Rehearsals {

  /**
   * Runs the work in a transaction of its own and takes everything back.
   *
   * @throws StorageUnavailable when the database cannot be reached
   */
  <T> T rehearse(Supplier<T> work);
}
