package org.orderhub.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.shared.InvalidValue;

class TermsTest {
  private static final String SOME_ID = "019a0000-0000-7000-8000-000000000001";

  @ParameterizedTest
  @CsvSource({
    "orderEvent, delivered, ''",
    "orderAction, ConfirmOrder, ''",
    "orderAction, Custom, abandoned",
    "statusChange, '', ''",
    "statusChange, Completed, ''",
    "deliveryChange, '', ''",
    "offerSent, '', ''",
    "widgetStatus, '', ''",
    "widgetStatus, 3, ''",
    "event, cart.opened, ''",
  })
  void triggersAreWrittenAsTheyWereRead(String type, String value, String name) {
    var term = new TriggerTerm(type, value, name);

    assertThat(TriggerTerm.of(term.toTrigger())).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '', Order",
    "source, '', shop",
    "store, '', 1",
    "language, '', de-AT",
    "amountAbove, '', 100",
    "amountBelow, '', 99.5",
    "fieldEquals, lines.sku, A",
    "fieldContains, lines.sku, A",
  })
  void conditionsAreWrittenAsTheyWereRead(String type, String field, String value) {
    var term = new ConditionTerm(type, field, value);

    assertThat(ConditionTerm.of(term.toCondition())).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({
    "email, " + SOME_ID + ", ''",
    "webhook, " + SOME_ID + ", PT2H",
    "externalStatus, Shipped, PT30M",
    "note, Called, ''",
  })
  void stepsAreWrittenAsTheyWereRead(String type, String value, String delay) {
    var term = new StepTerm(type, value, delay);

    assertThat(StepTerm.of(term.toStep())).isEqualTo(term);
  }

  @Test
  void theSpellingOfTheOrderEventsPageIsUnderstood() {
    assertThat(new TriggerTerm("orderEvent", "fullfilled", "").toTrigger())
        .isEqualTo(new Trigger.OrderEventRecorded(OrderEventType.FULFILLED));
  }

  @ParameterizedTest
  @CsvSource({
    "email, nobody, '', not_an_id",
    "note, '', '', blank",
    "note, x, soon, not_a_duration",
    "note, x, P31D, out_of_range",
    "note, x, -PT1S, out_of_range",
    "dance, x, '', unknown_type",
  })
  void whatIsNoStepIsRefused(String type, String value, String delay, String code) {
    assertThatThrownBy(() -> new StepTerm(type, value, delay).toStep())
        .isInstanceOfSatisfying(
            InvalidValue.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void stepsAreReadByPeople() {
    var step =
        new Step(new Action.AddNote("Called"), Duration.ofHours(26).plusMinutes(5).plusSeconds(1));

    assertThat(ActionWords.of(step, "")).isEqualTo("add note “Called” after 1 d 2 h 5 min 1 s");
  }
}
