package org.orderhub.wiring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.domain.message.Wording;

class DemoWorkflowsTest {

  static Stream<DemoWorkflows.Occasion> occasions() {
    return DemoWorkflows.occasions().stream();
  }

  @ParameterizedTest
  @MethodSource("occasions")
  void everyEmailCanBeWrittenInEnglishAndGerman(DemoWorkflows.Occasion occasion) {
    assertThat(occasion.draft().problems()).isEmpty();
    assertThat(occasion.draft().wordings())
        .extracting(wording -> wording.language().toString())
        .containsExactly("en", "de");
    assertThat(occasion.draft().wordings())
        .extracting(Wording::text)
        .allSatisfy(text -> assertThat(text).contains("order.orderId", "for line in lines"));
  }
}
