package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class FailuresTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  @Test
  void tooManyWithinAQuarterOfAnHourHaveToWaitForTheFirstToPass() {
    Failures failures = Failures.NONE;
    for (int minute = 0; minute < 3; minute++) {
      assertThat(failures.wait(3, NOW.plus(Duration.ofMinutes(minute)))).isEmpty();
      failures = failures.and(NOW.plus(Duration.ofMinutes(minute)));
    }
    assertThat(failures.wait(3, NOW.plus(Duration.ofMinutes(5)))).contains(Duration.ofMinutes(10));
    assertThat(failures.wait(3, NOW.plus(Duration.ofMinutes(15)))).isEmpty();
    assertThat(failures.and(NOW.plus(Duration.ofMinutes(15))).times()).hasSize(3);
  }

  @Test
  void aClockThatIsSetBackLocksNobodyOut() {
    assertThat(Failures.NONE.and(NOW).wait(1, NOW.minusSeconds(1))).isEmpty();
  }
}
