package org.orderhub.application.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class LogPlaceTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 65535", "1, 0", "754, 12", "137438953471, 65534"})
  void aPlaceIsFoundAgainByItsTextAndByItsNumber(long transaction, long events) {
    var place = new LogPlace(transaction, events);

    assertThat(LogPlace.parse(place.toText())).isEqualTo(place);
    assertThat(LogPlace.ofNumber(place.toNumber())).isEqualTo(place);
  }

  @Test
  void theLogBeginsAtOne() {
    assertThat(LogPlace.BEGINNING.toNumber()).isEqualTo(1);
    assertThat(LogPlace.ofNumber(1)).isEqualTo(LogPlace.BEGINNING);
  }

  @Test
  void numbersGrowWithTheLog() {
    assertThat(new LogPlace(7, 1).toNumber()).isGreaterThan(new LogPlace(7, 0).toNumber());
    assertThat(new LogPlace(8, 0).toNumber()).isGreaterThan(new LogPlace(7, 4_000).toNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "MQ", "LTEvMA", "MS8tMQ", "YS9i", "MS8yLzM"})
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> LogPlace.parse(text)).isInstanceOf(InvalidValue.class);
  }
}
