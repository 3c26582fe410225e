package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class SigningSecretTest {

  @Property(tries = 200)
  void itHoldsTheKeyInTheStandardForm(@ForAll @Size(min = 24, max = 64) byte[] key) {
    SigningSecret secret = SigningSecret.of(key);

    assertThat(secret.value()).isEqualTo("whsec_" + Base64.getEncoder().encodeToString(key));
    assertThat(secret.key()).isEqualTo(key);
    assertThat(new SigningSecret(secret.value())).isEqualTo(secret);
  }

  @Test
  void itDoesNotShowItself() {
    SigningSecret secret = SigningSecret.of(new byte[32]);

    assertThat(secret).hasToString("whsec_…");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 23, 65, 1_000})
  void tooShortAndTooLongKeysAreRefused(int length) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> SigningSecret.of(new byte[length]))
        .returns("secret_length", InvalidValue::code);
  }

  @ParameterizedTest
  @CsvSource({
    "'', secret_prefix",
    "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, secret_prefix",
    "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, secret_prefix",
    "whsec_, secret_length",
    "whsec_not base64!, secret_base64"
  })
  void otherFormsAreRefused(String value, String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new SigningSecret(value))
        .returns(code, InvalidValue::code);
  }

  @Test
  void theExampleOfTheStandardIsOne() {
    assertThat(new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").key()).hasSize(24);
  }
}
