package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.StatusText.Part;
import org.orderhub.domain.shared.InvalidValue;

final class StatusTextTest {

  @Test
  void aLinkStandsAmongWords() {
    assertThat(new StatusText("Sent, [track it|https://post.example/1?a=b#c]!").parts())
        .containsExactly(
            new Part.Words("Sent, "),
            new Part.Link("track it", URI.create("https://post.example/1?a=b#c")),
            new Part.Words("!"));
  }

  @Test
  void severalLinksMayFollowOneAnother() {
    assertThat(new StatusText("[a|http://a.example][b|https://b.example]").parts())
        .containsExactly(
            new Part.Link("a", URI.create("http://a.example")),
            new Part.Link("b", URI.create("https://b.example")));
  }

  @Test
  void aSchemeMayBeWrittenInUpperCase() {
    assertThat(new StatusText("[a|HTTPS://a.example]").parts())
        .containsExactly(new Part.Link("a", URI.create("HTTPS://a.example")));
  }

  @Test
  void aLinkWithinBracketsIsTheInnerOne() {
    assertThat(new StatusText("[a|[b|http://b.example]]").parts())
        .containsExactly(
            new Part.Words("[a|"),
            new Part.Link("b", URI.create("http://b.example")),
            new Part.Words("]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no link at all",
        "[text]",
        "[text|]",
        "[|https://a.example]",
        "text|https://a.example",
        "[text|https://a.example",
        "text|https://a.example]",
        "[text|javascript:alert(1)]",
        "[text|JAVASCRIPT:alert(1)]",
        "[text|JaVaScRiPt://a.example/%0Aalert(1)]",
        "[text|data:text/html,<script>alert(1)</script>]",
        "[text|DATA:text/html;base64,PHNjcmlwdD4=]",
        "[text|vbscript:msgbox(1)]",
        "[text|file:///etc/passwd]",
        "[text|ftp://a.example]",
        "[text|mailto:ada@example.org]",
        "[text|//a.example]",
        "[text|/orders]",
        "[text|orders]",
        "[text|a.example]",
        "[text|https:]",
        "[text|https://]",
        "[text|https:///path]",
        "[text|https:a.example]",
        "[text|https://user@a.example]",
        "[text|https://user:secret@a.example]",
        "[text|https://@a.example]",
        "[text|https://a.example\\@evil.example]",
        "[text|https://a.example/a b]",
        "[text| https://a.example]",
        "[text|https://a.example|more]",
        "[[text]|https://a.example]",
        "[text|https://a.example/[1]]",
        "[text|https://a.example/\"onclick=\"x]",
        "[text|https://a.example/<b>]",
        "[text|java\tscript:alert(1)]",
        "[text|https://\u202Eelpmaxe.a]"
      })
  void whatIsNoLinkStaysWords(String raw) {
    assertThat(new StatusText(raw).parts()).containsExactly(new Part.Words(raw));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "' ', true", "., false"})
  void blankIsEmpty(String raw, boolean empty) {
    assertThat(new StatusText(raw).isEmpty()).isEqualTo(empty);
  }

  @Test
  void ofNothingThereIsNothingToShow() {
    assertThat(StatusText.NONE.parts()).isEmpty();
  }

  @Test
  void itHasAtMostTwoThousandCharacters() {
    assertThat(new StatusText("x".repeat(2_000)).raw()).hasSize(2_000);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new StatusText("x".repeat(2_001)))
        .returns("too_long", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a|", "[a|b", "[[|", "]|["})
  void noTextTakesLongToRead(String piece) {
    StatusText longest = new StatusText(piece.repeat(2_000 / piece.length()));

    assertTimeoutPreemptively(Duration.ofMillis(500), longest::parts);
  }

  @Property
  void noCharacterIsLostOrAdded(@ForAll("linkLikeTexts") String raw) {
    assertThat(rejoined(new StatusText(raw).parts())).isEqualTo(raw);
  }

  @Property
  void everyLinkLeadsToTheWeb(@ForAll("linkLikeTexts") String raw) {
    for (Part part : new StatusText(raw).parts()) {
      if (part instanceof Part.Link link) {
        assertThat(link.target().getScheme().toLowerCase(Locale.ROOT)).isIn("http", "https");
        assertThat(link.target().getHost()).isNotEmpty();
        assertThat(link.target().getRawUserInfo()).isNull();
        assertThat(link.text()).isNotEmpty();
      }
    }
  }

  @Property
  void wordsAreNeverEmptyNorSplit(@ForAll("linkLikeTexts") String raw) {
    List<Part> parts = new StatusText(raw).parts();

    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Words words) {
        assertThat(words.text()).isNotEmpty();
        assertThat(i > 0 && parts.get(i - 1) instanceof Part.Words).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<String> linkLikeTexts() {
    return Arbitraries.of(
            "[",
            "]",
            "|",
            " ",
            "a",
            "@",
            ":",
            "//",
            "http://",
            "https://a.example",
            "javascript:",
            "[text|",
            "|https://b.example]",
            "[c|http://c.example/d]",
            "😀",
            "\n",
            "/",
            "?",
            "#")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  private static String rejoined(List<Part> parts) {
    return parts.stream()
        .map(part ->
            switch (part) {
              case Part.Words words -> words.text();
              case Part.Link link -> "[" + link.text() + "|" + link.target() + "]";
            })
        .collect(Collectors.joining());
  }
}
