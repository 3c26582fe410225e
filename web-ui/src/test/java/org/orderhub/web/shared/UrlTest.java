package org.orderhub.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SO-1",
        "a/b",
        "a b+c",
        "ö😀",
        "<script>",
        "?x=1#y",
        "50%2F",
        ";v=1",
        ".",
        "..",
        "~.",
        "~~..",
        "~a",
        "...",
        "\"'&"
      })
  void anyTextIsOneStepAndComesBack(String text) {
    String path = Url.of("/orders").step(text).toString();
    String step = path.substring("/orders/".length());
    assertThat(step).doesNotContain("/", "?", "#", ";", " ", "<", "\"");
    assertThat(URI.create("http://host").resolve(path).getRawPath()).isEqualTo(path);
    assertThat(Url.unguarded(URLDecoder.decode(step, StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void parametersThatSayNothingAreLeftOut() {
    assertThat(Url.of("/orders").with("q", "a&b=c").with("status", "").with("from", "2026-03-01"))
        .hasToString("/orders?q=a%26b%3Dc&from=2026-03-01");
  }
}
