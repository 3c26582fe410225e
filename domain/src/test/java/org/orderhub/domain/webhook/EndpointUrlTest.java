package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class EndpointUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/hook?a=1&b=%2F",
        "http://example.org:8080/",
        "HTTPS://EXAMPLE.ORG/",
        "http://127.0.0.1:1/",
        "http://[::1]:65535/hook",
        "https://xn--exmple-cua.org/"
      })
  void anAddressOfTheWebIsAccepted(String address) {
    assertThat(new EndpointUrl(address)).hasToString(address);
    assertThat(new EndpointUrl(address).uri().getHost()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://example.org/, not_a_web_address",
    "file:///etc/passwd, not_a_web_address",
    "javascript:alert(1), not_a_web_address",
    "gopher://example.org, not_a_web_address",
    "example.org/hook, not_a_web_address",
    "//example.org/hook, not_a_web_address",
    "/hook, not_a_web_address",
    "https:, not_a_web_address",
    "https://, not_a_web_address",
    "https:///hook, not_a_web_address",
    "https:example.org, not_a_web_address",
    "https://exa mple.org, not_a_web_address",
    "https://exa_mple.org:x/, not_a_web_address",
    "https://example.org\\@evil.example, not_a_web_address",
    "https://[::1, not_a_web_address",
    "https://user:secret@example.org/, user_info",
    "https://user@example.org/, user_info",
    "https://@example.org/, user_info",
    "https://example.org/#top, fragment",
    "https://example.org/#, fragment",
    "https://example.org:0/, port",
    "https://example.org:65536/, port",
    "https://example.org:99999999999/, not_a_web_address",
    "' https://example.org', not_a_key",
    "'', blank"
  })
  void anythingElseIsRefused(String address, String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new EndpointUrl(address))
        .returns(code, InvalidValue::code);
  }

  @ParameterizedTest
  @FieldSource("org.orderhub.domain.webhook.AddressSpellings#REFUSED")
  void tricksWithTheSpellingAreRefused(String spelling) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new EndpointUrl(spelling.formatted(8080)));
  }

  @Test
  void itHasAtMostTwoThousandCharacters() {
    String start = "https://example.org/";
    String longest = start + "x".repeat(2_000 - start.length());

    assertThat(new EndpointUrl(longest).value()).hasSize(2_000);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new EndpointUrl(longest + "x"))
        .returns("too_long", InvalidValue::code);
  }
}
