package org.orderhub.persistence.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The name of this process among those that deliver; a new one at each start. */
@Singleton
final class ReplicaId {
  private final UUID value = UUID.randomUUID();

  UUID value() {
    return value;
  }
}
