package org.orderhub.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/orders", "/orders/SO%2F1?x=1", "/"})
  void pathsOfOursStay(String path) {
    assertThat(LocalPath.of(path)).hasToString(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "orders",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/ /evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: a=b",
        "/é"
      })
  void everythingElseLeadsToTheStart(String path) {
    assertThat(LocalPath.of(path)).hasToString("/");
  }
}
