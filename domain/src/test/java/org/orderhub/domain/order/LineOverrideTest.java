package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;

final class LineOverrideTest {
  private static final LineId LINE = new LineId("1");

  @ParameterizedTest
  @ValueSource(strings = {"1", "5.0", "1000000"})
  void unitsAreCountedInWholeNumbers(String quantity) {
    assertThat(new LineOverride(LINE, Quantity.of(quantity), Map.of()).quantity())
        .isEqualTo(Quantity.of(quantity));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.5", "1.0001"})
  void partsOfAUnitAndLessThanNoneAreRefused(String quantity) {
    assertThatThrownBy(() -> new LineOverride(LINE, Quantity.of(quantity), Map.of()))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void equalAmountsAreEqual() {
    assertThat(override("1")).isEqualTo(override("1.00"));
  }

  private static LineOverride override(String price) {
    return new LineOverride(LINE, null, Map.of(LineFigure.PRICE, new BigDecimal(price)));
  }
}
