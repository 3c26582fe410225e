package org.orderhub.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrettyJsonTest {

  @Test
  void eachValueStandsOnItsLine() {
    assertThat(PrettyJson.of("{\"a\":1,\t\"b\":[true,{}],\"c\":{\"d\":[ ]}}\n"))
        .isEqualTo(
            """
            {
              "a": 1,
              "b": [
                true,
                {}
              ],
              "c": {
                "d": []
              }
            }\
            """);
  }

  @Test
  void valuesStayToTheLetter() {
    assertThat(PrettyJson.of("[22.00,1e2,\"a  {b}, \\\" \\\\\",\"ü😀\"]"))
        .contains("22.00,", "1e2,", "\"a  {b}, \\\" \\\\\",", "\"ü😀\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "}", "]]]]", "{", "\"", "\"\\", "[,:", "plain text"})
  void whatIsNoJsonComesOutSomehow(String text) {
    assertThat(PrettyJson.of(text)).isNotNull();
  }

  @Test
  void aVeryLongOneIsCut() {
    String json = "[" + "1,".repeat(100_000) + "1]";
    assertThat(PrettyJson.of(json)).hasSizeLessThan(101_000).endsWith("…");
    assertThat(PrettyJson.isCut(json)).isTrue();
    assertThat(PrettyJson.isCut("[1]")).isFalse();
  }
}
