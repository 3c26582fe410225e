package org.orderhub.application.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.FindOrders.Position;
import org.orderhub.domain.shared.InvalidValue;

final class PositionTest {

  @Property
  void everyPlaceIsReadBackFromItsText(
      @ForAll @LongRange(min = -60_000_000_000L, max = 250_000_000_000L) long second,
      @ForAll @LongRange(min = 0, max = 999_999) long micro,
      @ForAll long high,
      @ForAll long low) {
    Position position =
        new Position(Instant.ofEpochSecond(second, micro * 1_000), new UUID(high, low));

    assertThat(Position.parse(position.toText())).isEqualTo(position);
    assertThat(position.toText()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2026-03-01T08:00:00Z",
        "2026-03-01T08:00:00Z/",
        "2026-03-01T08:00:00Z/17",
        "/0190a6b4-7c00-7000-8000-00000000abcd",
        "yesterday/0190a6b4-7c00-7000-8000-00000000abcd",
        "2026-03-01/0190a6b4-7c00-7000-8000-00000000abcd",
        "2026-03-01T08:00:00Z/0190a6b4-7c00-7000-8000-00000000abcd/1",
        "+1000000-03-01T08:00:00Z/0190a6b4-7c00-7000-8000-00000000abcd",
        "-1000000-03-01T08:00:00Z/0190a6b4-7c00-7000-8000-00000000abcd",
        "\u0000/\u0000"
      })
  void aTextThatNamesNoPlaceIsRefused(String plain) {
    assertRefused(Base64.getUrlEncoder().encodeToString(plain.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "%", "a", "====", "not base64!", "MjAyNi0w/+", "😀", "\u0000"})
  void aTextThatIsNoCursorIsRefused(String cursor) {
    assertRefused(cursor);
  }

  @Property
  void noTextBreaksTheReader(@ForAll String cursor) {
    try {
      Position.parse(cursor);
    } catch (InvalidValue refused) {
      assertThat(refused.code()).isEqualTo("cursor");
    }
  }

  private static void assertRefused(String cursor) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Position.parse(cursor))
        .returns("cursor", InvalidValue::code);
  }
}
