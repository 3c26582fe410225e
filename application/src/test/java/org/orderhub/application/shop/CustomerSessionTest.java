package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.identity.Failures;
import org.orderhub.domain.shared.Actor;

/** How customers come in, how long they stay, and what is told of it. */
final class CustomerSessionTest {
  private static final Token TOKEN = new Token("token-1");

  private final Shop shop = Shop.withLogin();

  @Test
  void signingInIsToldOnceInTheCustomersName() {
    SignInCustomer.Result result = signIn(Shop.PASSWORD, false);

    assertThat(result).isEqualTo(new SignInCustomer.Result.SignedIn(TOKEN, shop.ada));
    assertThat(shop.log.all())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.CLIENT_LOGGED);
          assertThat(event.subject())
              .isEqualTo(new Subject(Subject.Kind.CUSTOMER, shop.ada.id().value()));
          assertThat(event.actor())
              .isEqualTo(new Actor.CustomerUser(shop.ada.id().value(), "Ada Byron"));
          assertThat(event.sequence()).isEqualTo(1);
        });
    assertThat(shop.identify().identify(TOKEN))
        .contains(new IdentifyCustomer.Shopper(shop.ada, shop.account));
    assertThat(shop.told()).containsExactly("Ada Byron 1");
  }

  @Test
  void whoDoesNotKnowThePasswordIsNotLetIn() {
    assertThat(signIn("guess", false)).isEqualTo(new SignInCustomer.Result.Refused());
    assertThat(shop.signIn().signIn(command("nobody@example.org", "x", false)))
        .isEqualTo(new SignInCustomer.Result.Refused());
    assertThat(shop.signIn().signIn(command("not an address", "x", false)))
        .isEqualTo(new SignInCustomer.Result.Refused());
    assertThat(shop.passwords.comparisons()).isEqualTo(3);
    assertThat(shop.told()).isEmpty();
  }

  @Test
  void whoGuessesTooOftenHasToWait() {
    var patient = new PatientSignInCustomerService(shop.signIn(), shop.clock);
    for (int i = 0; i < Failures.MOST_OF_A_NAME; i++) {
      patient.signIn(command("ada@example.org", "guess", false));
    }

    assertThat(patient.signIn(command("ada@example.org", Shop.PASSWORD, false)))
        .isEqualTo(new SignInCustomer.Result.TooOften(Duration.ofMinutes(15)));
  }

  @Test
  void anIdleSessionIsOverAndComingInAgainIsToldAgain() {
    signIn(Shop.PASSWORD, false);
    shop.clock.advance(Duration.ofMinutes(30));

    assertThat(shop.identify().identify(TOKEN)).isEmpty();
    assertThat(shop.told()).hasSize(1);

    signIn(Shop.PASSWORD, false);
    assertThat(shop.told()).containsExactly("Ada Byron 1", "Ada Byron 2");
  }

  @Test
  void aRememberedSessionOutlivesIdleTimesAndTellsThatItsCustomerIsBack() {
    signIn(Shop.PASSWORD, true);
    shop.clock.advance(Duration.ofMinutes(29));
    shop.identify().identify(TOKEN);
    assertThat(shop.told()).hasSize(1);

    shop.clock.advance(Duration.ofMinutes(30));
    assertThat(shop.identify().identify(TOKEN)).isPresent();
    assertThat(shop.told()).containsExactly("Ada Byron 1", "Ada Byron 2");

    shop.identify().identify(TOKEN);
    shop.clock.advance(Duration.ofMinutes(1));
    shop.identify().identify(TOKEN);
    assertThat(shop.told()).hasSize(2);
  }

  @Test
  void nothingKeepsARememberedSessionBeyondTwelveHours() {
    signIn(Shop.PASSWORD, true);
    shop.clock.advance(Duration.ofHours(12).minusSeconds(1));
    assertThat(shop.identify().identify(TOKEN)).isPresent();
    shop.clock.advance(Duration.ofSeconds(1));
    assertThat(shop.identify().identify(TOKEN)).isEmpty();
  }

  @Test
  void signingOutEndsIt() {
    signIn(Shop.PASSWORD, true);
    new SignOutCustomerService(shop.sessions).signOut(TOKEN);
    assertThat(shop.identify().identify(TOKEN)).isEmpty();
  }

  @Test
  void whatIsOverIsForgotten() {
    signIn(Shop.PASSWORD, false);
    shop.invite().invite(shop.account.id(), shop.ada.id());
    shop.clock.advance(Duration.ofDays(7));

    new ForgetEndedCustomerSessions(shop.sessions, shop.invitations, shop.clock).run();

    assertThat(shop.sessions.find(TOKEN.hash())).isEmpty();
    assertThat(shop.invitations.find(new Token("token-2").hash())).isEmpty();
  }

  private SignInCustomer.Result signIn(String password, boolean isRemembered) {
    return shop.signIn().signIn(command(" ADA@example.org", password, isRemembered));
  }

  private static SignInCustomer.Command command(
      String email, String password, boolean isRemembered) {
    return new SignInCustomer.Command(email, password, "192.0.2.7", isRemembered);
  }
}
