package org.orderhub.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.EmailAddress;

final class RecipientTest {

  @Test
  void anAddressIsTakenAsItIs() {
    assertThat(Recipient.of("Ada.Lovelace+shop@Example.org"))
        .contains(new EmailAddress("ada.lovelace+shop@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@example.org\r\nBcc: eve@evil.test",
        "ada@example.org, eve@evil.test",
        "ada@example.org;eve@evil.test",
        "Ada <ada@example.org>",
        "<ada@example.org>",
        "\"ada\"@example.org",
        "ada@eve@example.org",
        "ada@[127.0.0.1]",
        "ada@example.org\u2028x"
      })
  void whatIsMoreOrLessThanOneAddressIsNone(String text) {
    assertThat(Recipient.of(text)).isEqualTo(Optional.empty());
  }
}
