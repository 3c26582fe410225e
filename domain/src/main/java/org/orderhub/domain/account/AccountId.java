package org.orderhub.domain.account;

import java.util.UUID;

/** Which account owns a thing; the first part of every key. */
public record AccountId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
