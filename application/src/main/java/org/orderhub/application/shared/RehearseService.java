package org.orderhub.application.shared;

import java.util.function.Supplier;

/** Leaves the boundary to whoever keeps the data. */
public final class RehearseService implements Rehearse {
  private final Rehearsals rehearsals;

  public RehearseService(Rehearsals rehearsals) {
    this.rehearsals = rehearsals;
  }

  @Override
  public <T> T rehearse(Supplier<T> work) {
    return rehearsals.rehearse(work);
  }
}
