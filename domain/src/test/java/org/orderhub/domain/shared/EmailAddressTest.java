package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

  @Test
  void itIsComparedInLowerCase() {
    assertThat(new EmailAddress("Ada.Lovelace@Example.ORG"))
        .isEqualTo(new EmailAddress("ada.lovelace@example.org"))
        .hasToString("ada.lovelace@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "ada+orders@example.org", "\"a@b\"@example.org", "åsa@exämple.se"})
  void shapesThatOccur(String address) {
    assertThat(new EmailAddress(address).value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "@example.org", "ada@", "@", "a da@example.org", "a@exa mple.org"})
  void whatIsNoAddressIsRefused(String address) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new EmailAddress(address))
        .returns("not_an_email", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " ada@example.org", "ada@example.org\n", "a\u0000@example.org"})
  void whatIsNoKeyIsRefused(String address) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(address));
  }

  @Test
  void itHasAtMost254Characters() {
    String longest = "a".repeat(242) + "@example.org";

    assertThat(new EmailAddress(longest).value()).hasSize(254);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new EmailAddress("a" + longest))
        .returns("too_long", InvalidValue::code);
  }
}
