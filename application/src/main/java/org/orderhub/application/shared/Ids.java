package org.orderhub.application.shared;

import java.util.UUID;

/** Makes ids: UUIDv7, each later than the one before. */
public interface Ids {
  UUID next();
}
