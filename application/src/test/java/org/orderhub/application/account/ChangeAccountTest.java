package org.orderhub.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.ChangeAccount.Result;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Version;

final class ChangeAccountTest {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Account account = AccountsContract.newAccount();

  @Test
  void aSettingIsChangedAndTheVersionRises() {
    accounts.add(account);

    assertThat(change(TotalsCheck.REJECT, Version.FIRST))
        .isEqualTo(new Result.Changed(account.with(TotalsCheck.REJECT)));
    assertThat(new ShowAccountService(accounts).show(account.id()))
        .contains(account.with(TotalsCheck.REJECT));
  }

  @Test
  void everySettingIsChangedAtOnce() {
    accounts.add(account);
    var wish =
        new ChangeAccount.Wish(
            "Kabelwerk", Currencies.parse("SEK"), ZoneId.of("Asia/Tokyo"), TotalsCheck.IGNORE);

    new ChangeAccountService(accounts)
        .change(new ChangeAccount.Command(account.id(), wish, Version.FIRST));

    assertThat(accounts.find(account.id()).orElseThrow())
        .returns("Kabelwerk", Account::name)
        .returns("SEK", changed -> changed.currency().getCurrencyCode())
        .returns(ZoneId.of("Asia/Tokyo"), Account::zone)
        .returns(TotalsCheck.IGNORE, Account::totals)
        .returns(new Version(2), Account::version);
  }

  @Test
  void whatIsSoAlreadyIsNoNewVersion() {
    accounts.add(account);

    assertThat(change(TotalsCheck.WARN, null)).isEqualTo(new Result.Changed(account));
    assertThat(change(null, null)).isEqualTo(new Result.Changed(account));
  }

  @Test
  void aStaleVersionIsAConflict() {
    accounts.add(account);
    change(TotalsCheck.REJECT, null);

    assertThat(change(TotalsCheck.IGNORE, Version.FIRST))
        .isEqualTo(new Result.Conflict(account.with(TotalsCheck.REJECT)));
  }

  @Test
  void anUnknownAccountIsMissing() {
    assertThat(change(TotalsCheck.IGNORE, null)).isEqualTo(new Result.Missing(account.id()));
  }

  private Result change(@Nullable TotalsCheck totals, @Nullable Version expected) {
    return new ChangeAccountService(accounts)
        .change(new ChangeAccount.Command(account.id(), totals, expected));
  }
}
