package org.orderhub.domain.widget;

import java.util.UUID;

/** Our id of one request. */
public record RequestId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
