package org.orderhub.application.account;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.Version;

/** Changes an account's settings. */
public interface ChangeAccount {

  Result change(Command command);

  /**
   * @param totals what becomes of orders that do not add up; none to leave it as it is
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(AccountId account, @Nullable TotalsCheck totals, @Nullable Version expected) {}

  sealed interface Result {
    record Changed(Account account) implements Result {}

    record Conflict(Account current) implements Result {}

    record Missing(AccountId account) implements Result {}
  }
}
