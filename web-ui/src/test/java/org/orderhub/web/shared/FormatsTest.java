package org.orderhub.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.Money;

final class FormatsTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void amountsHaveGroupsAndTheCurrencysDecimals() {
    assertThat(Formats.figure(Money.of("1234567.5", "EUR"))).isEqualTo("1,234,567.50");
    assertThat(Formats.figure(Money.of("-0.0075", "EUR"))).isEqualTo("-0.0075");
    assertThat(Formats.figure(Money.of("1200", "JPY"))).isEqualTo("1,200");
    assertThat(Formats.figure(Money.of("123456789012345.1234", "EUR")))
        .isEqualTo("123,456,789,012,345.1234");
  }

  @Test
  void timesAreOfTheAccountsZoneSummerTimeIncluded() {
    Instant winter = Instant.parse("2026-03-01T23:30:00Z");
    assertThat(Formats.clock(winter, VIENNA)).isEqualTo("2 Mar 2026, 00:30");
    assertThat(Formats.exactly(winter, VIENNA))
        .isEqualTo("2026-03-02 00:30:00.000 +01:00 (Europe/Vienna)");
    assertThat(Formats.exactly(Instant.parse("2026-07-01T10:00:00.123Z"), VIENNA))
        .isEqualTo("2026-07-01 12:00:00.123 +02:00 (Europe/Vienna)");
  }

  @Test
  void durationsAreShort() {
    assertThat(Formats.words(Duration.ofMillis(85))).isEqualTo("85 ms");
    assertThat(Formats.words(Duration.ofMillis(15_000))).isEqualTo("15.0 s");
  }

  @Test
  void choicesAreWords() {
    assertThat(Formats.words(OrderStatus.IN_PROGRESS)).isEqualTo("In progress");
  }
}
