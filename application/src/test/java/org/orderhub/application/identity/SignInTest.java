package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInTest {
  private final Office office = Office.withAda();

  @Test
  void theRightPasswordBeginsASession() {
    SignIn.Result result = signIn("ada@example.org", Office.PASSWORD);
    assertThat(result).isEqualTo(new SignIn.Result.SignedIn(new Token("token-1"), office.ada));
    assertThat(office.identifySession().identify(new Token("token-1")))
        .contains(new IdentifySession.Visitor(office.ada, office.account));
  }

  @Test
  void theAddressMayBeTypedInCapitalsAndWithSpace() {
    assertThat(signIn(" Ada@Example.ORG ", Office.PASSWORD))
        .isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThat(signIn("ada@example.org", "guess")).isEqualTo(new SignIn.Result.Refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody@example.org", "", "not an address", "ada@example.org\u0000"})
  void whoeverIsUnknownIsRefusedAfterAComparisonToo(String email) {
    assertThat(signIn(email, Office.PASSWORD)).isEqualTo(new SignIn.Result.Refused());
    assertThat(office.passwords.comparisons()).isEqualTo(1);
  }

  @Test
  void everySignInBeginsAnotherSession() {
    assertThat(signIn("ada@example.org", Office.PASSWORD))
        .isNotEqualTo(signIn("ada@example.org", Office.PASSWORD));
  }

  @Test
  void secretsAreInNoText() {
    assertThat(new SignIn.Command("ada@example.org", Office.PASSWORD, Office.DESK).toString())
        .doesNotContain(Office.PASSWORD);
    assertThat(signIn("ada@example.org", Office.PASSWORD).toString()).doesNotContain("token-1");
  }

  private SignIn.Result signIn(String email, String password) {
    return office.signIn().signIn(new SignIn.Command(email, password, Office.DESK));
  }
}
