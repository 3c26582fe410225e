package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextTest {

  private static final int MAXIMUM = 255;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "two\nlines",
        "tab\tand\r\nreturn",
        "😀",
        "👩‍👩‍👧 family",
        "ﷺ",
        "<script>alert(1)</script>",
        "'; drop table orders; --",
        "\u00A0"
      })
  void textOfPeopleIsAccepted(String text) {
    assertThat(Text.bounded(text, MAXIMUM)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0000b", "\u0007", "\u001B[31m", "\u007F", "\u0085"})
  void controlCharactersAreRefused(String text) {
    assertRefused("control_character", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db", "😀\uD83D"})
  void halfOfASurrogatePairIsRefused(String text) {
    assertRefused("invalid_unicode", text);
  }

  @Test
  void whatIsAsLongAsAllowedFits() {
    assertThat(Text.bounded("x".repeat(MAXIMUM), MAXIMUM)).hasSize(MAXIMUM);
  }

  @Test
  void threeHundredCharactersDoNotFitIn255() {
    assertRefused("too_long", "x".repeat(300));
  }

  @Test
  void anEmojiCountsAsTwo() {
    assertThat(Text.bounded("😀", 2)).isEqualTo("😀");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Text.bounded("😀", 1))
        .returns("too_long", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void whatIsRequiredIsNotBlank(String text) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Text.required(text, MAXIMUM))
        .returns("blank", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "a\nb", "a\rb", "\ta", "a\u2003"})
  void aKeyStandsOnOneLineWithoutSpaceAtItsEnds(String text) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Text.key(text, MAXIMUM))
        .returns("not_a_key", InvalidValue::code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-1", "two words", "#17", "ÅÄÖ/3", "😀", "a%2Fb?c&d"})
  void aKeyMayHoldAnythingElse(String text) {
    assertThat(Text.key(text, MAXIMUM)).isEqualTo(text);
  }

  @Property
  void whateverIsAcceptedSurvivesUtf8(@ForAll String text) {
    try {
      Text.bounded(text, Integer.MAX_VALUE);
    } catch (InvalidValue refused) {
      return;
    }
    var utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new String(utf8, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Property
  void everyPrintableAsciiTextIsAccepted(@ForAll @CharRange(from = ' ', to = '~') String text) {
    assertThat(Text.bounded(text, Integer.MAX_VALUE)).isSameAs(text);
  }

  private static void assertRefused(String code, String text) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Text.bounded(text, MAXIMUM))
        .returns(code, InvalidValue::code);
  }
}
