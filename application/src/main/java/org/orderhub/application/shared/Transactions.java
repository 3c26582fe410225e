package org.orderhub.application.shared;

import java.util.function.Supplier;

/** Puts a boundary around a use case: all of it happens, or nothing. */
public interface Transactions {

  /**
   * Runs the work in the transaction at hand, or in a new one.
   *
   * @throws StorageUnavailable when the database cannot be reached; nothing was stored
   * @throws OutcomeUnknown when it was lost while committing
   */
  <T> T inTransaction(Supplier<T> work);
}
