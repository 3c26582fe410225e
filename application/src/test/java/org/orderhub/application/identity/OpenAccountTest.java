package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.EmailAddress;

final class OpenAccountTest {
  private final Office office = Office.withAda();
  private final Account account = AccountsContract.newAccount();

  @Test
  void itsAdministratorCanSignIn() {
    assertThat(open(account, "grace@example.org", null))
        .isInstanceOfSatisfying(
            OpenAccount.Result.Opened.class,
            opened -> assertThat(opened.administrator().role()).isEqualTo(Role.ADMIN));
    assertThat(
            office
                .signIn()
                .signIn(new SignIn.Command("grace@example.org", "a long password", Office.DESK)))
        .isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void aKeyWithAChosenSecretIsKnownByIt() {
    open(account, "grace@example.org", new Token("demo-secret"));
    assertThat(identify("demo", "demo-secret"))
        .hasValueSatisfying(partner -> {
          assertThat(partner.account()).isEqualTo(account);
          assertThat(partner.key().scope()).isEqualTo(Scope.ADMIN);
        });
    assertThat(identify(null, "demo-secret")).isPresent();
    assertThat(identify("other", "demo-secret")).isEmpty();
    assertThat(identify("demo", "wrong")).isEmpty();
  }

  @Test
  void aKeyWithoutAChosenSecretGetsOne() {
    var result =
        office
            .openAccount()
            .open(
                command(
                    account,
                    "grace@example.org",
                    new OpenAccount.KeyWish("demo", Scope.READ, null)));
    assertThat(result)
        .isInstanceOfSatisfying(
            OpenAccount.Result.Opened.class,
            opened -> {
              OpenAccount.NewKey key = opened.key();
              assertThat(key).isNotNull();
              assertThat(identify("demo", key.secret().value())).isPresent();
            });
  }

  @Test
  void aTakenSlugIsRefused() {
    assertThat(open(office.account, "grace@example.org", null))
        .isEqualTo(new OpenAccount.Result.SlugTaken(office.account.slug()));
  }

  @Test
  void anAddressOfAnotherAccountsStaffIsRefused() {
    assertThat(open(account, "ada@example.org", null))
        .isEqualTo(new OpenAccount.Result.EmailTaken(new EmailAddress("ada@example.org")));
    assertThat(office.accounts.find(account.id())).isEmpty();
  }

  private OpenAccount.Result open(Account wished, String email, @Nullable Token secret) {
    return office
        .openAccount()
        .open(
            command(
                wished,
                email,
                secret == null ? null : new OpenAccount.KeyWish("demo", Scope.ADMIN, secret)));
  }

  private static OpenAccount.Command command(
      Account wished, String email, OpenAccount.@Nullable KeyWish key) {
    return new OpenAccount.Command(
        wished,
        new OpenAccount.Administrator(new EmailAddress(email), "Grace", "a long password"),
        key);
  }

  private Optional<IdentifyPartner.Partner> identify(@Nullable String name, String secret) {
    return new IdentifyPartnerService(office.keys, office.accounts).identify(name, secret);
  }
}
