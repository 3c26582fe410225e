package org.orderhub.application.shared;

/** Somebody else changed the aggregate between load and save. */
public final class ConcurrentChange extends RuntimeException {
  public ConcurrentChange(String what) {
    super(what + " was changed at the same time");
  }
}
