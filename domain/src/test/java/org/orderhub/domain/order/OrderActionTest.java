package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;

final class OrderActionTest {

  @Test
  void itsDataFitsIntoAnEvent() {
    assertThat(action("x".repeat(3_990), "x".repeat(3_980)).data().values()).hasSize(2);
    assertThatThrownBy(() -> action("ü".repeat(3_000), "ü".repeat(1_000)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("8000 bytes");
  }

  private static OrderAction action(String one, String other) {
    return new OrderAction(
        OrderAction.Kind.CUSTOM,
        "de-AT",
        new FreeForm.Fields(
            Map.of("one", new FreeForm.Word(one), "other", new FreeForm.Word(other))));
  }
}
