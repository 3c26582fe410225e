package org.orderhub.domain.webhook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign an endpoint's messages.
 *
 * @param previous the one before, which signs beside the current one for a day after a rotation
 */
public record SigningSecrets(SigningSecret current, @Nullable SigningSecret previous) {
  /** For how long both sign after a rotation. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  /** The newest first. */
  public List<SigningSecret> all() {
    return previous == null ? List.of(current) : List.of(current, previous);
  }
}
