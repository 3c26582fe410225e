package org.orderhub.domain.message;

import java.util.UUID;

/** Names one e-mail. */
public record MessageId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
