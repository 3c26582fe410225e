package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BreakerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final HealthRules RULES = new HealthRules(1);

  /** Tries one second apart: + accepted, - refused, t timed out. */
  @ParameterizedTest
  @CsvSource({
    "+++++++++++++++, closed",
    "---------,       closed",
    "----------,      open",
    "+++-------,      open",
    "++++------,      closed",
    "-------+++,      closed",
    "++++----------,  open",
    "tttt,            closed",
    "ttttt,           open",
    "tttt+tttt,       closed",
    "tttt-tttt,       closed",
    "++++++++++ttttt, open"
  })
  void seventyPercentOfTenTriesOrFiveTimeoutsInARowOpenIt(String tries, String state) {
    assertThat(state(after(Breaker.closed(), tries))).isEqualTo(state);
  }

  @Test
  void failuresOlderThanFiveMinutesAreForgotten() {
    Breaker breaker = after(Breaker.closed(), "---------");
    breaker = breaker.after(outcome('-'), NOON.plus(Duration.ofMinutes(6)), RULES);

    assertThat(state(breaker)).isEqualTo("closed");
  }

  @ParameterizedTest
  @CsvSource({
    "open 30,    0,  -, open 30",
    "open 30,    29, +, open 30",
    "open 30,    30, +, half open 1/0",
    "open 30,    30, -, open 60",
    "open 30,    30, t, open 60",
    "open 480,  480, -, open 900",
    "open 900,  900, -, open 900",
    "half 1 0,    0, +, half open 2/0",
    "half 2 0,    0, +, half open 2/1",
    "half 2 1,    0, +, half open 4/0",
    "half 4 2,    0, +, half open 4/3",
    "half 4 3,    0, +, closed",
    "half 1 0,    0, -, open 60",
    "half 4 3,    0, t, open 60"
  })
  void itOpensTwiceAsLongEachTimeAndComesBackInSteps(
      String before, int secondsLater, char ended, String after) {
    Breaker next = state(before).after(outcome(ended), NOON.plusSeconds(secondsLater), RULES);

    assertThat(described(next)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "closed,    0,  4",
    "open 30,   0,  0",
    "open 30,   29, 0",
    "open 30,   30, 1",
    "half 1 0,  0,  1",
    "half 2 0,  0,  2",
    "half 4 0,  0,  4"
  })
  void thatManyMayBeInFlight(String breaker, int secondsLater, int most) {
    assertThat(state(breaker).mayBeInFlight(4, NOON.plusSeconds(secondsLater))).isEqualTo(most);
    assertThat(state(breaker).mayBeInFlight(1, NOON.plusSeconds(secondsLater)))
        .isEqualTo(Math.min(1, most));
  }

  @Test
  void successesThatWereKeptBackCountToo() {
    Breaker breaker = Breaker.closed().afterSuccesses(90, NOON, RULES);

    assertThat(state(after(breaker, "------------"))).isEqualTo("closed");
    assertThat(state("open 30").afterSuccesses(9, NOON, RULES)).isEqualTo(state("open 30"));
  }

  @Test
  void onlyAClosedOneWithoutFailuresIsCalm() {
    assertThat(after(Breaker.closed(), "++").isCalm()).isTrue();
    assertThat(after(Breaker.closed(), "+-").isCalm()).isFalse();
    assertThat(state("open 30").isCalm()).isFalse();
    assertThat(state("half 4 0").isCalm()).isFalse();
  }

  @Test
  void aTimeFactorShrinksEveryDuration() {
    Breaker open = Breaker.closed();
    for (int tries = 0; tries < 5; tries++) {
      open = open.after(outcome('t'), NOON, new HealthRules(0.01));
    }

    assertThat(open).isEqualTo(new Breaker.Open(NOON.plusMillis(300), Duration.ofMillis(300)));
  }

  private static Breaker after(Breaker breaker, String tries) {
    Breaker next = breaker;
    for (int each = 0; each < tries.length(); each++) {
      next = next.after(outcome(tries.charAt(each)), NOON.plusSeconds(each), RULES);
    }
    return next;
  }

  private static AttemptOutcome outcome(char ended) {
    return switch (ended) {
      case '+' -> new AttemptOutcome.Accepted(200);
      case 't' -> new AttemptOutcome.TimedOut();
      default -> new AttemptOutcome.Refused(500, null);
    };
  }

  private static Breaker state(String text) {
    String[] words = text.split(" ");
    return switch (words[0]) {
      case "open" -> {
        Duration lasts = Duration.ofSeconds(Long.parseLong(words[1]));
        yield new Breaker.Open(NOON.plus(lasts), lasts);
      }
      case "half" ->
          new Breaker.HalfOpen(
              Integer.parseInt(words[1]), Integer.parseInt(words[2]), Duration.ofSeconds(30));
      default -> Breaker.closed();
    };
  }

  private static String state(Breaker breaker) {
    return described(breaker).split(" ")[0];
  }

  private static String described(Breaker breaker) {
    return switch (breaker) {
      case Breaker.Closed closed -> "closed";
      case Breaker.Open open -> "open " + open.lasts().toSeconds();
      case Breaker.HalfOpen half -> "half open " + half.allowed() + "/" + half.succeeded();
    };
  }
}
