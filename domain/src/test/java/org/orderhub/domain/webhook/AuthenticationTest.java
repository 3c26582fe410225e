package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.shared.InvalidValue;

final class AuthenticationTest {

  private static final Authentication BASIC =
      new Authentication.HttpBasic("orderhub", "correct horse");

  @Test
  void thePasswordIsInNoText() {
    assertThat(BASIC.toString()).contains("orderhub").doesNotContain("correct", "horse");
    assertThat("%s".formatted(BASIC)).doesNotContain("correct");
    assertThat(
            new Endpoint.Settings(
                    "Shop",
                    new EndpointUrl("https://example.org/hook"),
                    new Subscription.Everything(),
                    BASIC,
                    AfterExhaustion.SKIP)
                .toString())
        .doesNotContain("correct");
  }

  @ParameterizedTest
  @CsvSource({"a:b, secret", "'', secret", "orderhub, ''", "orderhub, ' '", "' a', secret"})
  void whatRfc7617CannotCarryIsRefused(String username, String password) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new Authentication.HttpBasic(username, password));
  }

  @Test
  void thePasswordMayHoldColons() {
    assertThat(new Authentication.HttpBasic("a", "b:c").password()).isEqualTo("b:c");
  }
}
