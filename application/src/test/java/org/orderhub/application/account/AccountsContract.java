package org.orderhub.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Version;

/** What every keeper of accounts promises. */
public interface AccountsContract {

  Accounts accounts();

  /** An account nobody has yet. */
  static Account newAccount() {
    AccountId id = new AccountId(UUID.randomUUID());
    return new Account(
        id,
        "shop-" + id,
        "SHOP-" + id,
        "Läden & Söhne",
        Currency.getInstance("EUR"),
        ZoneId.of("Europe/Vienna"));
  }

  @Test
  default void anAccountIsFoundAsItWasAdded() {
    Account account = newAccount();
    accounts().add(account);
    assertThat(accounts().find(account.id())).contains(account);
    assertThat(accounts().named(account.slug())).contains(account);
    assertThat(accounts().isEmpty()).isFalse();
  }

  @Test
  default void anUnknownAccountIsNotFound() {
    assertThat(accounts().find(newAccount().id())).isEmpty();
    assertThat(accounts().named("nobody")).isEmpty();
  }

  @Test
  default void aSlugIsTakenOnce() {
    Account account = newAccount();
    accounts().add(account);
    Account double_ =
        new Account(
            new AccountId(UUID.randomUUID()),
            account.slug(),
            "OTHER-" + account.companyId(),
            account.name(),
            account.currency(),
            account.zone());
    assertThatThrownBy(() -> accounts().add(double_)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aChangedSettingIsKeptWithTheNextVersion() {
    Account account = newAccount();
    accounts().add(account);
    Account changed =
        account.with("Other", Currencies.parse("SEK"), ZoneId.of("Asia/Tokyo"), TotalsCheck.REJECT);

    accounts().save(changed);

    assertThat(accounts().find(account.id())).contains(changed);
    assertThat(changed.version()).isEqualTo(new Version(2));
  }

  @Test
  default void aChangeOfAnOlderVersionIsRefused() {
    Account account = newAccount();
    accounts().add(account);
    accounts().save(account.with(TotalsCheck.REJECT));

    assertThatExceptionOfType(ConcurrentChange.class)
        .isThrownBy(() -> accounts().save(account.with(TotalsCheck.IGNORE)));
  }

  @Test
  default void manyAccountsTellAtOnceWhatTheyWantOfTotals() {
    Account warned = newAccount();
    Account ignoring = newAccount();
    accounts().add(warned);
    accounts().add(ignoring);
    accounts().save(ignoring.with(TotalsCheck.IGNORE));

    assertThat(accounts().totalsChecks(List.of(warned.id(), ignoring.id(), newAccount().id())))
        .containsOnly(
            Map.entry(warned.id(), TotalsCheck.WARN), Map.entry(ignoring.id(), TotalsCheck.IGNORE));
  }
}
