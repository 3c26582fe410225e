package org.orderhub.domain.webhook;

import java.util.UUID;

/** Our id of a webhook endpoint. */
public record EndpointId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
