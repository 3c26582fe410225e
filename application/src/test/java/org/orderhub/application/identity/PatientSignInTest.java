package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.identity.Failures;

final class PatientSignInTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  private static final String ELSEWHERE = "198.51.100.9";

  private final Office office = Office.withAda();
  private final SignIn signIn =
      new PatientSignInService(office.signIn(), Clock.fixed(NOW, ZoneOffset.UTC));

  private SignIn.Result asAda(String password, String from) {
    return signIn.signIn(new SignIn.Command("ada@example.org", password, from));
  }

  private void guess(int times, String from) {
    for (int each = 0; each < times; each++) {
      assertThat(asAda("guess " + each, from)).isEqualTo(new SignIn.Result.Refused());
    }
  }

  @Test
  void whoeverGuessesTooOftenHasToWaitWhateverIsTypedThen() {
    guess(Failures.MOST_OF_A_NAME, Office.DESK);
    assertThat(asAda(Office.PASSWORD, Office.DESK))
        .isEqualTo(new SignIn.Result.TooOften(Duration.ofMinutes(15)));
    assertThat(signIn.signIn(new SignIn.Command(" ADA@example.org", "x", Office.DESK)))
        .isInstanceOf(SignIn.Result.TooOften.class);
    assertThat(office.passwords.comparisons()).isEqualTo(Failures.MOST_OF_A_NAME);
  }

  @Test
  void nobodyIsLockedOutFromElsewhere() {
    guess(Failures.MOST_OF_A_NAME, ELSEWHERE);
    assertThat(asAda(Office.PASSWORD, Office.DESK)).isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void whoSucceedsBeginsAnew() {
    guess(Failures.MOST_OF_A_NAME - 1, Office.DESK);
    assertThat(asAda(Office.PASSWORD, Office.DESK)).isInstanceOf(SignIn.Result.SignedIn.class);
    guess(Failures.MOST_OF_A_NAME, Office.DESK);
  }

  @Test
  void manyNamesFromOneAddressHaveToWaitToo() {
    for (int each = 0; each < Failures.MOST_OF_AN_ADDRESS; each++) {
      var command = new SignIn.Command("nobody" + each + "@example.org", "x", ELSEWHERE);
      assertThat(signIn.signIn(command)).isEqualTo(new SignIn.Result.Refused());
    }
    assertThat(asAda(Office.PASSWORD, ELSEWHERE)).isInstanceOf(SignIn.Result.TooOften.class);
    assertThat(asAda(Office.PASSWORD, Office.DESK)).isInstanceOf(SignIn.Result.SignedIn.class);
  }
}
