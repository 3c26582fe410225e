package org.orderhub.domain.eventlog;

import java.util.UUID;

/** Names one event, in the log and to every receiver. */
public record EventId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
