package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.persistence.PostgresResource;

/**
 * What PostgreSQL makes of lists: it is asked for the text of each, and for those that are null.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class ParametersTest {
  @Inject Sql sql;

  @Test
  void textsArriveAsTheyAre() {
    List<@Nullable String> texts =
        Arrays.asList(
            "", "Ada", null, "{\"a\",\\n NULL}", "Größe 5 µm", "漢字 🎁", "x".repeat(9_000));

    assertThat(arrived("text", parameters -> parameters.texts(texts, text -> text)))
        .isEqualTo(texts);
  }

  @Test
  void numbersArriveAsTheyAre() {
    List<@Nullable Long> numbers = Arrays.asList(0L, -1L, null, Long.MAX_VALUE, Long.MIN_VALUE);

    assertThat(arrived("bigint", parameters -> parameters.numbers(numbers, number -> number)))
        .isEqualTo(texts(numbers, Object::toString));
  }

  @Test
  void idsArriveAsTheyAre() {
    List<@Nullable UUID> ids =
        Arrays.asList(new UUID(0, 0), null, UUID.randomUUID(), new UUID(-1, -1), new UUID(1, -2));

    assertThat(arrived("uuid", parameters -> parameters.uuids(ids, id -> id)))
        .isEqualTo(texts(ids, Object::toString));
  }

  @Test
  void decimalsArriveWithTheirScale() {
    List<@Nullable BigDecimal> decimals =
        Arrays.asList(new BigDecimal("24.90"), null, new BigDecimal("-0.001"), BigDecimal.ZERO);

    assertThat(arrived("numeric", parameters -> parameters.decimals(decimals, each -> each)))
        .isEqualTo(texts(decimals, BigDecimal::toPlainString));
  }

  @Test
  void timesArriveToTheNearestMicrosecondFromBeforeChristToTheLastDayOfADatabase() {
    List<@Nullable Instant> times =
        Arrays.asList(
            Instant.parse("2026-03-02T12:00:00Z"),
            null,
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("1999-12-31T23:59:59.000001Z"),
            Instant.parse("2026-03-02T12:00:00.123456499Z"),
            Instant.parse("2026-03-02T12:00:00.999999500Z"),
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));
    List<@Nullable Instant> expected = new ArrayList<>(times);
    expected.set(5, Instant.parse("2026-03-02T12:00:00.123456Z"));
    expected.set(6, Instant.parse("2026-03-02T12:00:01Z"));

    List<@Nullable Instant> arrived = new ArrayList<>();
    sql.query(
        "select t from unnest(?::timestamptz[]) with ordinality as given (t, place) order by place",
        parameters -> parameters.times(times, time -> time),
        row -> arrived.add(row.optionalTime("t")));
    assertThat(arrived).isEqualTo(expected);
  }

  @Test
  void anEmptyListIsAnEmptyArray() {
    assertThat(arrived("text", parameters -> parameters.texts(List.<String>of(), each -> each)))
        .isEmpty();
    assertThat(arrived("uuid", parameters -> parameters.uuids(List.<UUID>of(), each -> each)))
        .isEmpty();
  }

  private List<@Nullable String> arrived(String type, Sql.Binder binder) {
    List<@Nullable String> arrived = new ArrayList<>();
    sql.query(
        "select value::text as value from unnest(?::"
            + type
            + "[]) with ordinality as given (value, place) order by place",
        binder,
        row -> arrived.add(row.optionalText("value")));
    return arrived;
  }

  private static <T> List<@Nullable String> texts(
      List<@Nullable T> values, Function<T, String> text) {
    return values.stream().map(each -> each == null ? null : text.apply(each)).toList();
  }
}
