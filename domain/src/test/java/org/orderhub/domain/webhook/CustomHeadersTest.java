package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class CustomHeadersTest {

  @Test
  void whatAnOwnerWantsIsKeptAndItsValuesAreInNoText() {
    var headers = new CustomHeaders(Map.of("X-Tenant", "a b", "x-api-key", "s3cret!"));

    assertThat(headers.values()).containsEntry("X-Tenant", "a b");
    assertThat(headers.toString()).contains("X-Tenant").doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host",
        "host",
        "Connection",
        "Keep-Alive",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Proxy-Authorization",
        "Content-Length",
        "content-type",
        "Content-Encoding",
        "Webhook-Id",
        "webhook-signature",
        "Authorization",
        "Cookie",
        "Accept-Encoding",
        "Expect",
        "X-Forwarded-For",
        "Via",
        "User-Agent",
        "",
        " X",
        "X Y",
        "X:",
        "X\r\nY",
        "Ü",
        ":path"
      })
  void namesThatAreOursOrNoneAreRefused(String name) {
    assertThatThrownBy(() -> new CustomHeaders(Map.of(name, "value")))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a\r\nX: b", "a\nb", "a\rb", "a\tb", "ü", "a\u0000"})
  void valuesThatBreakALineOrAreNotPlainAreRefused(String value) {
    assertThatThrownBy(() -> new CustomHeaders(Map.of("X-A", value)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void theirNumberAndLengthAreBounded() {
    assertThat(many(20).values()).hasSize(20);
    assertThatThrownBy(() -> many(21)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new CustomHeaders(Map.of("X-A", "v".repeat(1_001))))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new CustomHeaders(Map.of("x".repeat(101), "v")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new CustomHeaders(Map.of("X-A", "v", "x-a", "v")))
        .isInstanceOf(InvalidValue.class);
  }

  private static CustomHeaders many(int number) {
    return new CustomHeaders(
        IntStream.range(0, number)
            .boxed()
            .collect(Collectors.toMap(each -> "X-" + each, each -> "v")));
  }
}
