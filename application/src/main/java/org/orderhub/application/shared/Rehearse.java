package org.orderhub.application.shared;

import java.util.function.Supplier;

/** Carries use cases out to see what they would do, and takes everything back. */
public interface Rehearse {

  /**
   * What the work would come to.
   *
   * @throws StorageUnavailable when the database cannot be reached
   */
  <T> T rehearse(Supplier<T> work);
}
