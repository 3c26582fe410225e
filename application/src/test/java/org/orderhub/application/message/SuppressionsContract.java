package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.BEN;
import static org.orderhub.application.message.SampleMessages.NOW;

import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

/** What everybody who keeps the list promises. */
public interface SuppressionsContract {
  Suppressions suppressions();

  /** An account that exists. */
  AccountId account();

  @Test
  default void anAddressIsOnTheListUntilItIsTakenOff() {
    Suppression suppression = added(account(), ADA, "550 no such user");

    assertThat(suppressions().find(suppression.account(), ADA)).contains(suppression);
    assertThat(suppressions().find(account(), ADA)).isEmpty();
    assertThat(suppressions().remove(suppression.account(), ADA)).isTrue();
    assertThat(suppressions().remove(suppression.account(), ADA)).isFalse();
    assertThat(suppressions().find(suppression.account(), ADA)).isEmpty();
  }

  @Test
  default void theFirstReasonStays() {
    Suppression first = added(account(), ADA, "first");
    added(first.account(), ADA, "second");

    assertThat(suppressions().find(first.account(), ADA)).contains(first);
  }

  @Test
  default void theyAreListedByAddress() {
    AccountId account = account();
    Suppression ben = added(account, BEN, "");
    Suppression ada = added(account, ADA, "");

    assertThat(suppressions().list(account, "", null, 10)).containsExactly(ada, ben);
    assertThat(suppressions().list(account, "", null, 1)).containsExactly(ada);
    assertThat(suppressions().list(account, "", ADA, 10)).containsExactly(ben);
    assertThat(suppressions().list(account, "be", null, 10)).containsExactly(ben);
    assertThat(suppressions().list(account, "%", null, 10)).isEmpty();
  }

  private Suppression added(AccountId account, EmailAddress address, String note) {
    var suppression =
        new Suppression(account, address, Suppression.Reason.BOUNCED, note, "OrderHub", NOW);
    suppressions().add(suppression);
    return suppression;
  }
}
