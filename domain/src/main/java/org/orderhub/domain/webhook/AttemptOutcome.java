package org.orderhub.domain.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one HTTP try ended. */
public sealed interface AttemptOutcome {

  /** An answer from 200 to 299. */
  record Accepted(int status) implements AttemptOutcome {}

  /**
   * Any other answer, redirects included: they are not followed.
   *
   * @param retryAfter what the receiver asked for
   */
  record Refused(int status, @Nullable Duration retryAfter) implements AttemptOutcome {}

  /** No whole answer before the deadline. */
  record TimedOut() implements AttemptOutcome {}

  /** No connection, or one that broke. The reason is a sentence for people. */
  record Unreachable(String reason) implements AttemptOutcome {}

  /** The address may not be reached from here; nothing was sent. */
  record Forbidden(String reason) implements AttemptOutcome {}
}
