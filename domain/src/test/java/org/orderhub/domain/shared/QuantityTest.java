package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {

  @Test
  void equalQuantitiesAreEqual() {
    assertThat(Quantity.of("2.50")).isEqualTo(Quantity.of("2.5")).hasToString("2.5");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3.0000, 3", "300, 300", "2.5, 2.5", "-1, -1", "0.0001, 0.0001"})
  void itIsShownWithoutTrailingZeros(String given, String shown) {
    assertThat(Quantity.of(given)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0000", "-0", "0e400"})
  void noneOfAnArticleIsNoQuantity(String given) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Quantity.of(given))
        .returns("zero_quantity", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e15", "1e400", "1e999999999", "0.00001"})
  void whatCannotBeKeptIsRefused(String given) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Quantity.of(given));
  }

  @ParameterizedTest
  @CsvSource({"-0.0001, true", "-2, true", "0.0001, false", "2, false"})
  void whatComesBackIsNegative(String given, boolean negative) {
    assertThat(Quantity.of(given).isNegative()).isEqualTo(negative);
  }
}
