package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UuidsTest {
  private static final UUID ID = UUID.fromString("492a9325-5ab4-4900-8e42-200a23a81522");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "492a93255ab449008e42200a23a81522",
        "492A93255AB449008E42200A23A81522",
        "492a9325-5ab4-4900-8e42-200a23a81522"
      })
  void thirtyTwoDigitsAreAnId(String text) {
    assertThat(Uuids.parse(text)).contains(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "492a", "492a93255ab449008e42200a23a8152g", "1-1-1-1-1"})
  void nothingElseIs(String text) {
    assertThat(Uuids.parse(text)).isEmpty();
  }

  @Test
  void partnersReadItWithoutHyphens() {
    assertThat(Uuids.hex(ID)).isEqualTo("492a93255ab449008e42200a23a81522");
  }
}
