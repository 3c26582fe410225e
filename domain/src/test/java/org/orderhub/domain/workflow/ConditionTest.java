package org.orderhub.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;

class ConditionTest {
  private static final String CARRIER = "event.customFields.carrier";

  @ParameterizedTest
  @CsvSource({
    "kind, '', Order",
    "source, '', Shop",
    "store, '', vienna-1",
    "language, '', de",
    "language, '', de-at",
    "amountAbove, '', 79.99",
    "amountBelow, '', 80.01",
    "fieldEquals, " + CARRIER + ", dhl",
    "fieldEquals, lines.sku, B",
    "fieldContains, " + CARRIER + ", h",
  })
  void holds(String type, String field, String value) {
    assertThat(objection(type, field, value)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '', Service, condition kind is Service: Order",
    "source, '', erp, condition source is erp: shop",
    "store, '', Graz, condition store is Graz: Vienna-1",
    "language, '', en, condition language is en: de-AT",
    "language, '', d, condition language is d: de-AT",
    "amountAbove, '', 100, condition amount > 100: 80",
    "amountAbove, '', 80, condition amount > 80: 80",
    "amountBelow, '', 8E+1, condition amount < 80: 80",
    "fieldEquals, lines.sku, C, 'condition lines.sku is C: A, B'",
    "fieldEquals, unheard.of, C, condition unheard.of is C: nothing",
    "fieldContains, lines.sku, C, 'condition lines.sku contains C: A, B'",
  })
  void doesNotHoldAndSaysWhatWasFound(String type, String field, String value, String reason) {
    assertThat(objection(type, field, value)).isEqualTo(reason);
  }

  @Test
  void whatIsAboutNoOrderHasNoKindAndNoAmount() {
    Occasion login =
        new Occasion(
            EventType.CLIENT_LOGGED,
            new Happening.Plain(),
            List.of(),
            new Circumstances(null, "Ada", "", "", null, Map.of()),
            AnOccasion.AT,
            Lineage.NONE);

    assertThat(new ConditionTerm("kind", "", "Order").toCondition().objection(login))
        .contains("nothing");
    assertThat(new ConditionTerm("amountAbove", "", "1").toCondition().objection(login))
        .contains("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '', Bicycle, unknown_choice",
    "source, '', '', blank",
    "amountAbove, '', many, not_a_number",
    "amountAbove, '', 1E999999999, out_of_range",
    "fieldEquals, '', x, blank",
    "weather, '', rain, unknown_type",
  })
  void whatIsNoConditionIsRefused(String type, String field, String value, String code) {
    assertThatThrownBy(() -> new ConditionTerm(type, field, value).toCondition())
        .isInstanceOfSatisfying(
            InvalidValue.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static String objection(String type, String field, String value) {
    Condition condition = new ConditionTerm(type, field, value).toCondition();
    return condition
        .objection(AnOccasion.delivered().build())
        .map(found -> new Reason.ConditionFailed(condition, found).words())
        .orElse("none");
  }
}
