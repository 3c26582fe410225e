package org.orderhub.domain.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.shared.InvalidValue;

/** Values of every type, there and back. */
final class FieldCodecTest {

  @Property
  void everyValueOfEveryTypeSurvivesBeingWritten(@ForAll("typed") Typed typed) {
    String written = FieldCodec.write(typed.value());

    assertThat(FieldCodec.read(typed.field(), written)).isEqualTo(typed.value());
  }

  @Property
  void whateverTextIsReadIsWrittenAsItWas(
      @ForAll @StringLength(max = 12) String text, @ForAll FieldType type) {
    assertSameOrRefused(field(type), text);
  }

  @Property
  void whateverLooksLikeAFigureIsWrittenAsItWas(
      @ForAll("figures") String text, @ForAll FieldType type) {
    assertSameOrRefused(field(type), text);
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,2024-03-27",
    "DATE,3/27/2024",
    "DATE,02/30/2024",
    "DATE,01/01/0000",
    "DATE,27/03/2024",
    "PERCENT,.9",
    "PERCENT,0.9%",
    "PERCENT,1e-1",
    "NUMBER,+1",
    "NUMBER,007",
    "NUMBER,-0",
    "NUMBER,-0.00",
    "NUMBER,1.",
    "NUMBER,'1,5'",
    "NUMBER,NaN",
    "NUMBER,١",
    "YES_NO,yes",
    "YES_NO,true",
    "YES_NO,' Yes'",
    "CHOICE,Other",
    "CHOICE,purchase",
    "NUMBER,' 1'"
  })
  void whatIsWrittenInAnotherWayIsRefused(FieldType type, String text) {
    assertThatThrownBy(() -> FieldCodec.read(field(type), text)).isInstanceOf(InvalidValue.class);
  }

  private static void assertSameOrRefused(WidgetField field, String text) {
    @Nullable FieldValue read;
    try {
      read = FieldCodec.read(field, text);
    } catch (InvalidValue refused) {
      return;
    }
    assertThat(FieldCodec.write(read)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.strings().withChars("0123456789-+./eE, ").ofMaxLength(12);
  }

  /** A field and a value it may hold. */
  record Typed(WidgetField field, FieldValue value) {}

  @Provide
  Arbitrary<Typed> typed() {
    return Arbitraries.of(FieldType.class)
        .flatMap(type -> values(type).map(value -> new Typed(field(type), value)));
  }

  private static Arbitrary<FieldValue> values(FieldType type) {
    Arbitrary<FieldValue> some =
        switch (type) {
          case TEXT ->
              Arbitraries.strings()
                  .withCharRange(' ', '~')
                  .withChars('é', '漢', '\n', '\u00a0')
                  .ofMinLength(1)
                  .ofMaxLength(60)
                  .map(FieldValue.Words::new);
          case NUMBER -> decimals().map(FieldValue.Numeral::new);
          case PERCENT -> decimals().map(FieldValue.Share::new);
          case DATE -> days().map(FieldValue.Day::new);
          case YES_NO -> Arbitraries.of(true, false).map(FieldValue.YesNo::new);
          case CHOICE -> Arbitraries.of("Purchase", "Refinancing").map(FieldValue.Chosen::new);
        };
    return Arbitraries.oneOf(
        some, Arbitraries.of(new FieldValue.Nothing(), new FieldValue.Empty()));
  }

  private static Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers()
            .between(
                BigInteger.TEN.pow(18).negate().add(BigInteger.ONE),
                BigInteger.TEN.pow(18).subtract(BigInteger.ONE));
    return Combinators.combine(digits, Arbitraries.integers().between(0, 10)).as(BigDecimal::new);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static WidgetField field(FieldType type) {
    return new WidgetField(
        "Any",
        type,
        FieldRole.OPTIONAL,
        type == FieldType.CHOICE ? List.of("Purchase", "Refinancing") : List.of(),
        null,
        "");
  }
}
