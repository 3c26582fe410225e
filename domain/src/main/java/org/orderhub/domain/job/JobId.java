package org.orderhub.domain.job;

import java.util.UUID;

/** Names one accepted change. */
public record JobId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
