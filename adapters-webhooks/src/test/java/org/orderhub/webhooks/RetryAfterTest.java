package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 0", "120, 120", "' 7 ', 7", "999999999999, 604800"})
  void secondsAreSeconds(String header, long seconds) {
    assertThat(RetryAfter.parse(header, NOON)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aDateIsATimeFromNow() {
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 12:01:30 GMT", NOON))
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 11:00:00 GMT", NOON)).isZero();
    assertThat(RetryAfter.parse("Fri, 01 Mar 2126 12:00:00 GMT", NOON))
        .isEqualTo(Duration.ofDays(7));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Mon, 99 Foo 2026"})
  void nonsenseIsNothing(String header) {
    assertThat(RetryAfter.parse(header, NOON)).isNull();
  }
}
