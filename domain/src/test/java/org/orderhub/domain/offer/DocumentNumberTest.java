package org.orderhub.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

class DocumentNumberTest {

  @Test
  void countsWithinAMonth() {
    var number = new DocumentNumber(36, YearMonth.of(2026, 1));

    assertThat(number).hasToString("O/36/1/2026");
    assertThat(DocumentNumber.parse("O/36/1/2026")).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "O/0/1/2026", "O/36/13/2026", "O/36/01/2026", "OF/36/1/2026", "36"})
  void otherTextsAreNone(String text) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DocumentNumber.parse(text));
  }
}
