package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.webhook.RetrySchedule.Next;

final class RetryScheduleTest {

  private static final RetrySchedule SCHEDULE = new RetrySchedule(1);
  private static final double MIDDLE = 0.5;
  private static final AttemptOutcome WRONG = new AttemptOutcome.Refused(500, null);
  private static final AttemptOutcome OVERLOADED = new AttemptOutcome.Refused(503, null);

  @ParameterizedTest
  @CsvSource({
    "1,  PT5S",
    "2,  PT30S",
    "3,  PT2M",
    "4,  PT10M",
    "5,  PT30M",
    "6,  PT2H",
    "7,  PT5H",
    "8,  PT10H",
    "9,  PT14H",
    "10, PT20H",
    "11, PT24H"
  })
  void theWaitGrowsFromTryToTry(int triesMade, Duration wait) {
    assertThat(waitAfter(triesMade, WRONG, MIDDLE)).isEqualTo(wait);
  }

  @Test
  void thereAreTwelveTriesInAboutSeventySixHours() {
    Duration all =
        IntStream.range(1, RetrySchedule.TRIES)
            .mapToObj(triesMade -> waitAfter(triesMade, WRONG, MIDDLE))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(RetrySchedule.TRIES).isEqualTo(12);
    assertThat(all.toMinutes() / 60.0).isCloseTo(76, within(0.5));
    assertThat(SCHEDULE.after(12, WRONG, MIDDLE)).isEqualTo(new Next.Exhausted());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void anAcceptedMessageIsDoneWhicheverTryItWas(int status) {
    for (int triesMade = 1; triesMade <= RetrySchedule.TRIES; triesMade++) {
      assertThat(SCHEDULE.after(triesMade, new AttemptOutcome.Accepted(status), MIDDLE))
          .isEqualTo(new Next.Done());
    }
  }

  @Test
  void aReceiverThatIsGoneIsToldNothingMoreWhicheverTryItWas() {
    for (int triesMade = 1; triesMade <= RetrySchedule.TRIES; triesMade++) {
      assertThat(SCHEDULE.after(triesMade, refused(410, Duration.ofHours(1)), MIDDLE))
          .isEqualTo(new Next.Disable());
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void everyFailureIsTriedAgainUntilTheTriesAreUsedUp(AttemptOutcome failure) {
    for (int triesMade = 1; triesMade < RetrySchedule.TRIES; triesMade++) {
      assertThat(SCHEDULE.after(triesMade, failure, MIDDLE)).isInstanceOf(Next.Retry.class);
    }
    assertThat(SCHEDULE.after(RetrySchedule.TRIES, failure, MIDDLE))
        .isEqualTo(new Next.Exhausted());
    assertThat(SCHEDULE.after(RetrySchedule.TRIES + 1, failure, MIDDLE))
        .isEqualTo(new Next.Exhausted());
  }

  static List<AttemptOutcome> failures() {
    return List.of(
        WRONG,
        OVERLOADED,
        refused(301, null),
        refused(400, null),
        refused(429, Duration.ofSeconds(30)),
        new AttemptOutcome.TimedOut(),
        new AttemptOutcome.Unreachable("connection refused"),
        new AttemptOutcome.Forbidden("a private address"));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void anOverloadedReceiverGetsAMinute(int status) {
    assertThat(waitAfter(1, refused(status, null), MIDDLE)).isEqualTo(Duration.ofMinutes(1));
    assertThat(waitAfter(2, refused(status, null), MIDDLE)).isEqualTo(Duration.ofMinutes(1));
    assertThat(waitAfter(3, refused(status, null), MIDDLE)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void aReceiverThatTimesOutGetsAMinute() {
    assertThat(waitAfter(1, new AttemptOutcome.TimedOut(), MIDDLE))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 401, 404, 408, 418, 500, 501, 505})
  void aReceiverThatIsWrongGetsTheUsualWait(int status) {
    assertThat(waitAfter(1, refused(status, null), MIDDLE)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aReceiverNobodyReachesGetsTheUsualWait() {
    assertThat(waitAfter(1, new AttemptOutcome.Unreachable("no route"), MIDDLE))
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(waitAfter(1, new AttemptOutcome.Forbidden("private"), MIDDLE))
        .isEqualTo(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,     PT10M",
    "PT5M,     PT10M",
    "PT10M,    PT10M",
    "PT15M,    PT15M",
    "PT20M,    PT20M",
    "PT20M1S,  PT20M",
    "PT8760H,  PT20M",
    "PT-1H,    PT10M"
  })
  void aReceiverMayAskForUpToTwiceTheWait(Duration asked, Duration wait) {
    assertThat(waitAfter(4, refused(503, asked), MIDDLE)).isEqualTo(wait);
  }

  @Property
  void theWaitIsSpreadByAFifth(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll("anyFailure") AttemptOutcome failure,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    Duration middle = waitAfter(triesMade, withoutWish(failure), MIDDLE);
    Duration wait = waitAfter(triesMade, withoutWish(failure), random);

    assertThat(wait)
        .isBetween(middle.multipliedBy(8).dividedBy(10), middle.multipliedBy(12).dividedBy(10));
  }

  @Property
  void anOverloadedReceiverNeverGetsLessThanAMinuteLessAFifth(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    assertThat(waitAfter(triesMade, OVERLOADED, random))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(48))
        .isGreaterThanOrEqualTo(waitAfter(triesMade, WRONG, random));
  }

  @Property
  void aWishIsHonouredBetweenTheWaitAndTwiceTheWait(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll("seconds") Duration asked,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    Duration unasked = waitAfter(triesMade, OVERLOADED, random);
    Duration most = waitAfter(triesMade, OVERLOADED, MIDDLE).multipliedBy(2);

    assertThat(waitAfter(triesMade, refused(503, asked), random))
        .isBetween(unasked, most)
        .satisfiesAnyOf(
            wait -> assertThat(wait).isEqualTo(unasked),
            wait -> assertThat(wait).isEqualTo(asked),
            wait -> assertThat(wait).isEqualTo(most));
  }

  @Property
  void aLaterTryWaitsNoLess(
      @ForAll @IntRange(min = 1, max = 10) int triesMade,
      @ForAll("anyFailure") AttemptOutcome failure,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    assertThat(waitAfter(triesMade + 1, withoutWish(failure), random))
        .isGreaterThanOrEqualTo(waitAfter(triesMade, withoutWish(failure), random));
  }

  @Property
  void anyScheduleStretchesEveryWaitAlike(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll @DoubleRange(min = 0.01, max = 10) double scale) {
    Next next = new RetrySchedule(scale).after(triesMade, WRONG, MIDDLE);

    assertThat(((Next.Retry) next).after().toMillis())
        .isEqualTo(Math.round(waitAfter(triesMade, WRONG, MIDDLE).toMillis() * scale));
  }

  @Provide
  Arbitrary<AttemptOutcome> anyFailure() {
    return Arbitraries.of(failures());
  }

  @Provide
  Arbitrary<Duration> seconds() {
    return Arbitraries.longs().between(0, 500_000).map(Duration::ofSeconds);
  }

  private static AttemptOutcome withoutWish(AttemptOutcome outcome) {
    return outcome instanceof AttemptOutcome.Refused refused
        ? refused(refused.status(), null)
        : outcome;
  }

  private static AttemptOutcome.Refused refused(int status, Duration retryAfter) {
    return new AttemptOutcome.Refused(status, retryAfter);
  }

  private static Duration waitAfter(int triesMade, AttemptOutcome outcome, double random) {
    return ((Next.Retry) SCHEDULE.after(triesMade, outcome, random)).after();
  }
}
