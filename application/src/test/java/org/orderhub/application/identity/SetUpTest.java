package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.shared.EmailAddress;

/** From an empty database to the first administrator. */
final class SetUpTest {
  private final Office office = Office.empty();

  @Test
  void theLinkLeadsToAnAdministratorWhoCanSignIn() {
    Token token = offer();
    assertThat(complete(token, "ada@example.org"))
        .isInstanceOf(CompleteSetUp.Result.Completed.class);
    assertThat(
            office
                .signIn()
                .signIn(new SignIn.Command("ada@example.org", Office.PASSWORD, Office.DESK)))
        .isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void itNamesItsAccountUntilItIsUsed() {
    var show = new ShowSetUpService(office.links, office.accounts);
    Token token = offer();
    assertThat(show.show(token)).contains(office.account);
    complete(token, "ada@example.org");
    assertThat(show.show(token)).isEmpty();
  }

  @Test
  void itWorksOnceAndEndsTheOthers() {
    Token first = offer();
    Token second = offer();
    complete(second, "ada@example.org");
    assertThat(complete(second, "eve@example.org"))
        .isEqualTo(new CompleteSetUp.Result.LinkInvalid());
    assertThat(complete(first, "eve@example.org"))
        .isEqualTo(new CompleteSetUp.Result.LinkInvalid());
  }

  @Test
  void aGuessedLinkIsRefused() {
    offer();
    assertThat(complete(new Token("guess"), "eve@example.org"))
        .isEqualTo(new CompleteSetUp.Result.LinkInvalid());
  }

  @Test
  void thereIsNoLinkOnceSomebodyCanSignIn() {
    complete(offer(), "ada@example.org");
    assertThat(office.offerSetUp().offer(AccountsContract.newAccount())).isEmpty();
  }

  private Token offer() {
    return office.offerSetUp().offer(office.account).orElseThrow();
  }

  private CompleteSetUp.Result complete(Token token, String email) {
    return office
        .completeSetUp()
        .complete(
            new CompleteSetUp.Command(
                token, new EmailAddress(email), "Ada", new NewPassword(Office.PASSWORD)));
  }
}
