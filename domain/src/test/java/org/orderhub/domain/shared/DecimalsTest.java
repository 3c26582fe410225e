package org.orderhub.domain.shared;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0000",
    "-0.0, 0.0000",
    "0e999999999, 0.0000",
    "0e-999999999, 0.0000",
    "1, 1.0000",
    "22.00, 22.0000",
    "1.23450000000, 1.2345",
    "1e14, 100000000000000.0000",
    "999999999999999.9999, 999999999999999.9999",
    "-999999999999999.9999, -999999999999999.9999",
    "0.0001, 0.0001"
  })
  void whatFitsHasFourDecimals(String given, String kept) {
    assertThat(Decimals.exact(new BigDecimal(given))).isEqualTo(new BigDecimal(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1000000000000000", "-1000000000000000", "1e15", "1e16", "1e400", "1e999999999"})
  void whatIsTooGreatIsRefusedAtOnce(String given) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> exactSoon(given))
        .returns("out_of_range", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00001", "1.23456", "-1.00001", "1e-5", "1e-400", "1e-999999999"})
  void whatIsTooFineIsRefusedAtOnce(String given) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> exactSoon(given))
        .returns("too_many_decimals", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 999, 1_000, 1_001, 10_000})
  void aVeryLongFractionIsRefusedAtOnce(int zeros) {
    String given = "1." + "0".repeat(zeros - 1) + "1";

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> exactSoon(given))
        .returns("too_many_decimals", InvalidValue::code);
  }

  @Property
  void theNumberStaysTheSame(
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(4)
          BigDecimal given) {
    assertThat(Decimals.exact(given)).isEqualByComparingTo(given).hasScaleOf(4);
  }

  private static BigDecimal exactSoon(String given) {
    BigDecimal number = new BigDecimal(given);
    return assertTimeoutPreemptively(ofMillis(500), () -> Decimals.exact(number));
  }
}
