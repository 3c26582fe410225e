package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SessionRulesTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S,        PT0S,        false",
    "PT0S,        PT29M59.999S, false",
    "PT0S,        PT30M,       true",
    "PT0S,        PT30M0.001S, true",
    "PT1H,        PT1H29M,     false",
    "PT11H59M,    PT11H59M59S, false",
    "PT11H59M59S, PT12H,       true",
    "PT11H59M59S, PT12H5M,     true"
  })
  void aSessionEndsAfterHalfAnIdleHourOrHalfADay(Duration lastSeen, Duration now, boolean isOver) {
    assertThat(SessionRules.isOver(START, START.plus(lastSeen), START.plus(now))).isEqualTo(isOver);
  }

  @ParameterizedTest
  @CsvSource({"PT-1S", "PT-1H"})
  void aClockThatWentBackEndsNoSession(Duration now) {
    assertThat(SessionRules.isOver(START, START, START.plus(now))).isFalse();
  }
}
