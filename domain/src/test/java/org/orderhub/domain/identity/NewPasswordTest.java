package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orderhub.domain.shared.InvalidValue;

final class NewPasswordTest {

  @Test
  void twelveCharactersAreEnoughWhateverTheyAre() {
    assertThat(new NewPassword("twelve chars").value()).isEqualTo("twelve chars");
    assertThat(new NewPassword("😀".repeat(12)).value()).hasSize(24);
  }

  @Test
  void elevenAreNot() {
    assertThatThrownBy(() -> new NewPassword("eleven char"))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.code()).isEqualTo("too_short"));
    assertThatThrownBy(() -> new NewPassword("😀".repeat(11))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void whatBcryptWouldNotReadIsRefused() {
    assertThat(new NewPassword("x".repeat(72)).value()).hasSize(72);
    assertThatThrownBy(() -> new NewPassword("x".repeat(73)))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.code()).isEqualTo("too_long"));
    assertThatThrownBy(() -> new NewPassword("ä".repeat(37))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void itIsInNoText() {
    assertThat(new NewPassword("correct horse battery").toString()).doesNotContain("horse");
  }
}
