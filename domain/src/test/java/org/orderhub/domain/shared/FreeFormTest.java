package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.AnOrder;

final class FreeFormTest {

  @Test
  void namesKeepTheSendersOrder() {
    Map<String, FreeForm> given = new LinkedHashMap<>();
    given.put("zebra", new FreeForm.Flag(true));
    given.put("ape", new FreeForm.Nothing());

    assertThat(new FreeForm.Fields(given).values()).containsExactlyEntriesOf(given);
  }

  @Test
  void whatTheSenderChangesLaterIsNotSeen() {
    Map<String, FreeForm> given = new LinkedHashMap<>();
    FreeForm.Fields fields = new FreeForm.Fields(given);

    given.put("late", new FreeForm.Nothing());

    assertThat(fields.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\uD83D"})
  void noWordAndNoNameHoldsWhatCannotBeStored(String text) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new FreeForm.Word(text));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new FreeForm.Fields(Map.of(text, new FreeForm.Nothing())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 31})
  void depthCountsTheLevels(int levels) {
    FreeForm form = new FreeForm.Nothing();
    for (int i = 0; i < levels; i++) {
      form = new FreeForm.Items(List.of(form, new FreeForm.Flag(true)));
    }

    assertThat(form.depth()).isEqualTo(levels);
    assertThat(new FreeForm.Fields(Map.of("deep", form)).depth()).isEqualTo(levels + 1);
  }

  @Test
  void anOrdersAttributesAreAtMost32LevelsDeep() {
    FreeForm form = FreeForm.Fields.NONE;
    for (int i = 1; i < 31; i++) {
      form = new FreeForm.Items(List.of(form));
    }
    FreeForm.Fields deepest = new FreeForm.Fields(Map.of("deep", form));
    FreeForm.Fields tooDeep = new FreeForm.Fields(Map.of("deeper", deepest));

    assertThat(AnOrder.order("A").with(deepest).contents().attributes()).isEqualTo(deepest);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> AnOrder.order("A").with(tooDeep).contents())
        .returns("too_deep", InvalidValue::code);
  }

  @Test
  void itIsWrittenAsCompactJson() {
    Map<String, FreeForm> fields = new LinkedHashMap<>();
    fields.put("a \"b\"", new FreeForm.Word("c\\d\n\te\rf"));
    fields.put("n", new FreeForm.Numeral(new BigDecimal("22.00")));
    fields.put(
        "l",
        new FreeForm.Items(
            List.of(new FreeForm.Flag(true), new FreeForm.Nothing(), FreeForm.Fields.NONE)));

    assertThat(new FreeForm.Fields(fields).json())
        .isEqualTo("{\"a \\\"b\\\"\":\"c\\\\d\\n\\te\\rf\",\"n\":22.00,\"l\":[true,null,{}]}");
  }
}
