package org.orderhub.domain.offer;

import java.util.UUID;

/** Our id of an offer. */
public record OfferId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
