package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CurrenciesTest {

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "SEK", "USD", "JPY", "KWD", "CHF"})
  void moneyOfToday(String code) {
    assertThat(Currencies.parse(code).getCurrencyCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "eur", "Eur", "EURO", "EU", "ABC", "XXX", "XAU", " EUR", "€"})
  void whatIsNoMoneyIsRefused(String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Currencies.parse(code))
        .returns("unknown_currency", InvalidValue::code);
  }
}
