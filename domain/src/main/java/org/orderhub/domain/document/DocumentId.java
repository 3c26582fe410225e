package org.orderhub.domain.document;

import java.util.UUID;

/** Our id of a document; each version of a file is a document of its own. */
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
