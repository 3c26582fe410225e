package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderhub.domain.identity.Failures;

/**
 * Makes those wait who guess passwords: by user name and address together, so that nobody can lock
 * a user out from elsewhere, and by address alone. An attempt counts as failed until it succeeds:
 * many at once are not better off. Remembers in memory, the latest addresses only.
 */
public final class PatientSignInService implements SignIn {
  private static final int MOST_REMEMBERED = 20_000;

  private final SignIn signIn;
  private final Clock clock;
  private final Map<Origin, Failures> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Origin, Failures> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  public PatientSignInService(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
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

  @Override
  public Result signIn(Command command) {
    Origin name =
        new Origin(command.from(), "=" + command.email().strip().toLowerCase(Locale.ROOT));
    Origin address = new Origin(command.from(), "");
    Instant now = clock.instant();
    Optional<Duration> wait = begin(name, address, now);
    if (wait.isPresent()) {
      return new Result.TooOften(wait.get());
    }
    Result result = signIn.signIn(command);
    if (result instanceof Result.SignedIn) {
      succeeded(name, address, now);
    }
    return result;
  }

  private synchronized Optional<Duration> begin(Origin name, Origin address, Instant now) {
    Optional<Duration> wait =
        Stream.of(name, address)
            .flatMap(each -> of(each).wait(each.most(), now).stream())
            .max(Duration::compareTo);
    if (wait.isEmpty()) {
      failures.put(name, of(name).and(now));
      failures.put(address, of(address).and(now));
    }
    return wait;
  }

  private synchronized void succeeded(Origin name, Origin address, Instant begun) {
    failures.remove(name);
    failures.put(address, of(address).without(begun));
  }

  private Failures of(Origin origin) {
    return failures.getOrDefault(origin, Failures.NONE);
  }
}
