package org.orderhub.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class IdempotencyKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "8e03978e-40d5-43dd-bc93-6894a57f9324", "\"quoted\"", "a b", "ü"})
  void anyOneLineOfTextIsAKey(String text) {
    assertThat(new IdempotencyKey(text)).hasToString(text);
  }

  @Test
  void itHas255CharactersAtMost() {
    assertThat(new IdempotencyKey("k".repeat(255)).value()).hasSize(255);
    assertThatThrownBy(() -> new IdempotencyKey("k".repeat(256)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("255");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a\tb", "a\nb", "a\u0000b", "a\u0085b"})
  void nothingAndControlCharactersAreNone(String text) {
    assertThatThrownBy(() -> new IdempotencyKey(text)).isInstanceOf(InvalidValue.class);
  }
}
