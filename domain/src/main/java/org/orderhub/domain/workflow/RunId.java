package org.orderhub.domain.workflow;

import java.util.UUID;

/** Names one look of a workflow at one event. */
public record RunId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
