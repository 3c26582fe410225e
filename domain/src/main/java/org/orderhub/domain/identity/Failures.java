package org.orderhub.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When signing in failed lately, the first first. So many failures within a quarter of an hour, and
 * the next attempt has to wait until the first of them is that old.
 */
public record Failures(List<Instant> times) {
  public static final Failures NONE = new Failures(List.of());
  public static final Duration WINDOW = Duration.ofMinutes(15);

  /** Of one user name from one address. */
  public static final int MOST_OF_A_NAME = 10;

  /** From one address, whatever the names: an office may share one. */
  public static final int MOST_OF_AN_ADDRESS = 100;

  public Failures {
    times = List.copyOf(times);
  }

  public Failures and(Instant now) {
    return new Failures(Stream.concat(lately(now), Stream.of(now)).toList());
  }

  /** Without one that was none after all. */
  public Failures without(Instant attempt) {
    List<Instant> left = new ArrayList<>(times);
    left.remove(attempt);
    return new Failures(left);
  }

  /** How long the next attempt has to wait; empty when it may be made now. */
  public Optional<Duration> wait(int most, Instant now) {
    List<Instant> counted = lately(now).toList();
    return counted.size() < most
        ? Optional.empty()
        : Optional.of(Duration.between(now, counted.get(counted.size() - most).plus(WINDOW)));
  }

  /** Failures of the future, before the clock was set back, count for nothing. */
  private Stream<Instant> lately(Instant now) {
    return times.stream().filter(each -> !each.isAfter(now) && now.isBefore(each.plus(WINDOW)));
  }
}
