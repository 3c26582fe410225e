package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {
  private static final RetrySchedule SCHEDULE = new RetrySchedule(1);

  /** In the middle: no jitter to either side. */
  private static final double MIDDLE = 0.5;

  private static final AttemptOutcome WRONG = new AttemptOutcome.Refused(500, null);

  @ParameterizedTest(name = "after try {0}: {1}")
  @CsvSource({
    "1, PT5S",
    "2, PT30S",
    "3, PT2M",
    "4, PT10M",
    "5, PT30M",
    "6, PT2H",
    "7, PT5H",
    "8, PT10H",
    "9, PT14H",
    "10, PT20H",
    "11, PT24H"
  })
  void everyTryIsFollowedByALongerWait(int triesMade, Duration wait) {
    assertThat(SCHEDULE.after(triesMade, WRONG, MIDDLE))
        .isEqualTo(new RetrySchedule.Next.Retry(wait));
  }

  @Test
  void theTwelfthTryIsTheLast() {
    assertThat(RetrySchedule.TRIES).isEqualTo(12);
    assertThat(SCHEDULE.after(12, WRONG, MIDDLE)).isEqualTo(new RetrySchedule.Next.Exhausted());
  }

  @Test
  void allTriesTogetherTakeAboutSeventySixHours() {
    Duration all =
        IntStream.range(1, RetrySchedule.TRIES)
            .mapToObj(tries -> wait(SCHEDULE.after(tries, WRONG, MIDDLE)))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofHours(75), Duration.ofHours(77));
  }

  static Stream<Arguments> outcomes() {
    return Stream.of(
        Arguments.of(new AttemptOutcome.Accepted(204), new RetrySchedule.Next.Done()),
        Arguments.of(refused(410), new RetrySchedule.Next.Disable()),
        Arguments.of(refused(301), retry(5)),
        Arguments.of(refused(400), retry(5)),
        Arguments.of(refused(500), retry(5)),
        Arguments.of(refused(429), retry(60)),
        Arguments.of(refused(502), retry(60)),
        Arguments.of(refused(503), retry(60)),
        Arguments.of(refused(504), retry(60)),
        Arguments.of(new AttemptOutcome.TimedOut(), retry(60)),
        Arguments.of(new AttemptOutcome.Unreachable("refused"), retry(5)),
        Arguments.of(new AttemptOutcome.Forbidden("private"), retry(5)));
  }

  @ParameterizedTest(name = "{0} is followed by {1}")
  @MethodSource("outcomes")
  void theFirstTryDecidesByItsOutcome(AttemptOutcome outcome, RetrySchedule.Next next) {
    assertThat(SCHEDULE.after(1, outcome, MIDDLE)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 13})
  void aReceiverThatIsGoneIsNeverTriedAgain(int triesMade) {
    assertThat(SCHEDULE.after(triesMade, refused(410), MIDDLE))
        .isEqualTo(new RetrySchedule.Next.Disable());
  }

  @ParameterizedTest(name = "asked for {0} s after an overload: {1} s")
  @CsvSource({"1, 60", "60, 60", "90, 90", "120, 120", "86400, 120"})
  void aReceiverMayAskForPatienceUpToTwiceTheWait(int asked, int granted) {
    var overloaded = new AttemptOutcome.Refused(503, Duration.ofSeconds(asked));

    assertThat(SCHEDULE.after(1, overloaded, MIDDLE)).isEqualTo(retry(granted));
  }

  @Test
  void theScaleShrinksEveryWait() {
    assertThat(new RetrySchedule(0.01).after(1, WRONG, MIDDLE))
        .isEqualTo(new RetrySchedule.Next.Retry(Duration.ofMillis(50)));
  }

  @Property
  void jitterStaysWithinAFifth(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    Duration base = wait(SCHEDULE.after(triesMade, WRONG, MIDDLE));

    assertThat(wait(SCHEDULE.after(triesMade, WRONG, random)))
        .isBetween(base.multipliedBy(8).dividedBy(10), base.multipliedBy(12).dividedBy(10));
  }

  @Property
  void whateverIsAskedForIsGrantedWithinBounds(
      @ForAll @IntRange(min = 1, max = 11) int triesMade,
      @ForAll @IntRange(min = 0, max = 1_000_000) int asked,
      @ForAll @DoubleRange(min = 0, max = 1) double random) {
    var overloaded = new AttemptOutcome.Refused(429, Duration.ofSeconds(asked));
    Duration base = wait(SCHEDULE.after(triesMade, refused(429), MIDDLE));

    assertThat(wait(SCHEDULE.after(triesMade, overloaded, random)))
        .isBetween(base.multipliedBy(8).dividedBy(10), base.multipliedBy(2));
  }

  private static AttemptOutcome refused(int status) {
    return new AttemptOutcome.Refused(status, null);
  }

  private static RetrySchedule.Next retry(int seconds) {
    return new RetrySchedule.Next.Retry(Duration.ofSeconds(seconds));
  }

  private static Duration wait(RetrySchedule.Next next) {
    return next instanceof RetrySchedule.Next.Retry retry ? retry.after() : Duration.ZERO;
  }
}
