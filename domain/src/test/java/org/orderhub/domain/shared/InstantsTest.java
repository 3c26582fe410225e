package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T08:00:00Z, 2026-03-01T08:00:00Z",
    "2026-03-01T08:00:00.123456Z, 2026-03-01T08:00:00.123456Z",
    "2026-03-01T08:00:00.123456999Z, 2026-03-01T08:00:00.123456Z",
    "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999Z"
  })
  void whatIsFinerThanAMicrosecondIsLeftOut(Instant given, Instant kept) {
    assertThat(Instants.exact(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z"
      })
  void otherMillenniaAreRefused(Instant given) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Instants.exact(given))
        .returns("out_of_range", InvalidValue::code);
  }

  @Test
  void noTimeStaysNone() {
    assertThat(Instants.exactOrNone(null)).isNull();
  }
}
