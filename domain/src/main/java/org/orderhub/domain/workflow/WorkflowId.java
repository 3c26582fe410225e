package org.orderhub.domain.workflow;

import java.util.UUID;

/** Names one workflow, in all of its versions. */
public record WorkflowId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
