package org.orderhub.application.account;

import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.Version;

/** Changes an account's settings. */
public interface ChangeAccount {

  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(AccountId account, Wish wish, @Nullable Version expected) {
    public Command(AccountId account, @Nullable TotalsCheck totals, @Nullable Version expected) {
      this(account, new Wish(null, null, null, totals), expected);
    }
  }

  /** What the settings shall be; none to leave one as it is. */
  record Wish(
      @Nullable String name,
      @Nullable Currency currency,
      @Nullable ZoneId zone,
      @Nullable TotalsCheck totals) {

    Account on(Account current) {
      return current.with(
          name == null ? current.name() : name,
          currency == null ? current.currency() : currency,
          zone == null ? current.zone() : zone,
          totals == null ? current.totals() : totals);
    }
  }

  sealed interface Result {
    record Changed(Account account) implements Result {}

    record Conflict(Account current) implements Result {}

    record Missing(AccountId account) implements Result {}
  }
}
