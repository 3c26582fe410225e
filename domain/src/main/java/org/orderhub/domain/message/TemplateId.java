package org.orderhub.domain.message;

import java.util.UUID;

/** Names one template, in all of its versions. */
public record TemplateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
