package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.FreeForm.Fields;
import org.orderhub.domain.shared.FreeForm.Flag;
import org.orderhub.domain.shared.FreeForm.Items;
import org.orderhub.domain.shared.FreeForm.Nothing;
import org.orderhub.domain.shared.FreeForm.Numeral;
import org.orderhub.domain.shared.FreeForm.Word;

final class FreeFormsTest {

  /** As documents of aggregates hold it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Document(Map<String, Object> attributes) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22.00",
        "0",
        "0.000",
        "-1.10",
        "1E+3",
        "1e400",
        "1E-400",
        "1e999999999",
        "22",
        "1000",
        "123456789012345678901234567890.123456789"
      })
  void aNumberKeepsEveryDigit(String number) {
    FreeForm.Numeral numeral = new Numeral(new BigDecimal(number));

    assertThat(stored(numeral)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "##", "#price", "a#", "", " ", "a.b", "\"", "\\", "'", "$ref", "😀"})
  void aNameMayBeAnything(String name) {
    assertStays(new Fields(Map.of(name, new Word("22.00"))));
    assertStays(new Fields(Map.of("nested", new Fields(Map.of(name, new Word("22.00"))))));
    assertStays(new Fields(Map.of("nested", new Fields(Map.of(name, new Flag(true))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "true", "22.00", "{\"#\":\"1\"}", "a\nb", "<b>'\"\\"})
  void aWordStaysAWord(String text) {
    assertThat(stored(new Word(text))).isEqualTo(new Word(text));
  }

  @Test
  void whatIsEmptyStaysThere() {
    assertStays(
        fields(
            "nothing",
            new Nothing(),
            "no items",
            new Items(List.of()),
            "no fields",
            Fields.NONE,
            "items",
            new Items(List.of(new Nothing(), new Word(""), Fields.NONE))));
  }

  @Test
  void noAttributesAreNone() {
    assertThat(FreeForms.fields(null)).isEqualTo(Fields.NONE);
    assertStays(Fields.NONE);
  }

  @Test
  void aNumberIsToldFromAFieldOfItsMark() {
    assertStays(fields("a", new Numeral(new BigDecimal("1.0")), "b", fields("#", new Word("1.0"))));
  }

  @Property(tries = 200)
  void anyTreeIsTheSameAfterItWasWrittenAndRead(@ForAll("trees") Fields fields) {
    assertStays(fields);
    assertThat(List.copyOf(stored(fields).values().keySet()))
        .isEqualTo(List.copyOf(fields.values().keySet()));
  }

  @Provide
  Arbitrary<Fields> trees() {
    Arbitrary<FreeForm> leaf =
        Arbitraries.oneOf(
            Arbitraries.strings().ascii().ofMaxLength(5).filter(this::isStorable).map(Word::new),
            Arbitraries.bigDecimals().map(Numeral::new),
            Arbitraries.of(true, false).map(Flag::new),
            Arbitraries.just(new Nothing()));
    Arbitrary<FreeForm> inner = Arbitraries.recursive(() -> leaf, this::around, 0, 4);
    return fieldsOf(inner);
  }

  private Arbitrary<FreeForm> around(Arbitrary<FreeForm> inner) {
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(3).map(Items::new), fieldsOf(inner).map(fields -> fields));
  }

  private Arbitrary<Fields> fieldsOf(Arbitrary<FreeForm> values) {
    Arbitrary<String> names =
        Arbitraries.strings().withChars("#abc. '\"{}").ofMaxLength(3).filter(this::isStorable);
    return Arbitraries.maps(names, values).ofMaxSize(4).map(LinkedHashMap::new).map(Fields::new);
  }

  private boolean isStorable(String text) {
    return text.chars().noneMatch(c -> c < ' ' || c == 0x7F);
  }

  private static void assertStays(Fields fields) {
    assertThat(stored(fields)).isEqualTo(fields);
  }

  private static FreeForm stored(FreeForm value) {
    return stored(fields("value", value)).values().get("value");
  }

  private static Fields stored(Fields fields) {
    String json = Documents.write(new Document(FreeForms.plain(fields)));
    return FreeForms.fields(Documents.read(json, Document.class).attributes());
  }

  private static Fields fields(Object... namesAndValues) {
    Map<String, FreeForm> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], (FreeForm) namesAndValues[i + 1]);
    }
    return new Fields(values);
  }
}
