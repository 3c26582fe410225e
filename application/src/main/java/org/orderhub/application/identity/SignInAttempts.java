package org.orderhub.application.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderhub.domain.identity.Failures;

/**
 * Counts failures to sign in: by user name and address together, so that nobody can lock a user out
 * from elsewhere, and by address alone. An attempt counts as failed until it succeeds: many at once
 * are not better off. Remembers in memory, the latest addresses only.
 */
public final class SignInAttempts {
  private static final int MOST_REMEMBERED = 20_000;

  private final Map<Origin, Failures> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Origin, Failures> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  /**
   * One try.
   *
   * @param from the network address of who tries
   * @param email as typed
   */
  public record Attempt(String from, String email, Instant at) {
    private Origin name() {
      return new Origin(from, "=" + email.strip().toLowerCase(Locale.ROOT));
    }

    private Origin address() {
      return new Origin(from, "");
    }
  }

  /**
   * Where attempts come from.
   *
   * @param email empty for all of an address
   */
  private record Origin(String from, String email) {
    int most() {
      return email.isEmpty() ? Failures.MOST_OF_AN_ADDRESS : Failures.MOST_OF_A_NAME;
    }
  }

  /** How long it has to wait; empty when it may be made now, and is counted. */
  public synchronized Optional<Duration> begin(Attempt attempt) {
    Optional<Duration> wait =
        Stream.of(attempt.name(), attempt.address())
            .flatMap(each -> of(each).wait(each.most(), attempt.at()).stream())
            .max(Duration::compareTo);
    if (wait.isEmpty()) {
      failures.put(attempt.name(), of(attempt.name()).and(attempt.at()));
      failures.put(attempt.address(), of(attempt.address()).and(attempt.at()));
    }
    return wait;
  }

  /** It was no failure after all. */
  public synchronized void succeeded(Attempt attempt) {
    failures.remove(attempt.name());
    failures.put(attempt.address(), of(attempt.address()).without(attempt.at()));
  }

  private Failures of(Origin origin) {
    return failures.getOrDefault(origin, Failures.NONE);
  }
}
