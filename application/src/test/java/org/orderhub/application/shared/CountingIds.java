package org.orderhub.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** 1, 2, 3, ... in the form of UUIDv7. */
public final class CountingIds implements Ids {

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return of(last.incrementAndGet());
  }

  /** The id that is given as the so-manieth. */
  public static UUID of(long count) {
    return new UUID(0x019a_0000_0000_7000L, Long.MIN_VALUE | count);
  }
}
