package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldChangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "payment",
        "kind",
        "contact.matchKeyType",
        "lineItems.items[cable 1].type",
        "lineItems.items[1].returnDetails.type"
      })
  void someFieldsHoldTheNameOfAConstant(String field) {
    assertThat(new FieldChange(field, "A", "B").isChoice()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "externalStatus",
        "fees[0].type",
        "lineItems.items[1].discounts[0].type",
        "x.kind"
      })
  void othersHoldWhatTheSenderWrote(String field) {
    assertThat(new FieldChange(field, "A", "B").isChoice()).isFalse();
  }
}
