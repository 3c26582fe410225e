package org.orderhub.journey;

import java.time.ZoneId;
import java.util.UUID;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.EmailAddress;

/** Opens accounts that have nothing to do with the demo. */
final class OtherAccount {
  private OtherAccount() {}

  static Partner partnerOf(OpenAccount openAccount, Scope scope) {
    String slug = "other-" + UUID.randomUUID();
    var account =
        new Account(
            new AccountId(UUID.randomUUID()),
            slug,
            slug,
            "Other",
            Currencies.parse("EUR"),
            ZoneId.of("UTC"));
    var opened =
        openAccount.open(
            new OpenAccount.Command(
                account,
                new OpenAccount.Administrator(
                    new EmailAddress(slug + "@other.test"), "Other", "a long password"),
                new OpenAccount.KeyWish("other", scope, null)));
    return switch (opened) {
      case OpenAccount.Result.Opened done when done.key() != null ->
          new Partner("other", done.key().secret().value());
      case OpenAccount.Result.Opened done -> throw new AssertionError("No key was made");
      case OpenAccount.Result.SlugTaken taken -> throw new AssertionError(taken);
      case OpenAccount.Result.EmailTaken taken -> throw new AssertionError(taken);
    };
  }
}
