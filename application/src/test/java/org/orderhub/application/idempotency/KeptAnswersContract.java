package org.orderhub.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

/** What every keeper of answers promises. */
public interface KeptAnswersContract extends InTransactions {
  IdempotencyKey KEY = new IdempotencyKey("k-1 'quoted' ü");
  Duration DAY = Duration.ofDays(1);

  KeptAnswers answers();

  /** Lets a day and a minute go by for what is kept under the key. */
  void aDayGoesBy(AccountId account, IdempotencyKey key);

  @Test
  default void anAnswerIsTheSameWhenItIsFound() {
    AccountId account = newAccount();
    var kept = new KeptAnswers.Kept("digest", "{\"text\":\"😀 'quoted'\"}");

    keep(account, kept);

    assertThat(find(account)).contains(kept);
  }

  @Test
  default void noAccountSeesTheAnswersOfAnother() {
    keep(newAccount(), new KeptAnswers.Kept("digest", "answer"));

    assertThat(find(newAccount())).isEmpty();
  }

  @Test
  default void theFirstAnswerIsTheOnlyOne() {
    AccountId account = newAccount();
    keep(account, new KeptAnswers.Kept("digest", "first"));

    assertThatThrownBy(() -> keep(account, new KeptAnswers.Kept("digest", "second")))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(find(account)).contains(new KeptAnswers.Kept("digest", "first"));
  }

  @Test
  default void aDayLaterTheKeyIsFree() {
    AccountId account = newAccount();
    keep(account, new KeptAnswers.Kept("digest", "first"));

    aDayGoesBy(account, KEY);

    assertThat(find(account)).isEmpty();
    keep(account, new KeptAnswers.Kept("another", "second"));
    assertThat(find(account)).contains(new KeptAnswers.Kept("another", "second"));
  }

  @Test
  default void oldAnswersAreForgotten() {
    AccountId old = newAccount();
    AccountId recent = newAccount();
    keep(old, new KeptAnswers.Kept("digest", "old"));
    keep(recent, new KeptAnswers.Kept("digest", "recent"));
    aDayGoesBy(old, KEY);

    assertThat(inTransaction(() -> answers().removeOlderThan(DAY))).isOne();

    assertThat(inTransaction(() -> answers().find(old, KEY, DAY.multipliedBy(9)))).isEmpty();
    assertThat(find(recent)).isPresent();
  }

  @Test
  default void aKeyIsFreeAgainOnceTheTransactionIsOver() {
    AccountId account = newAccount();
    assertThat(inTransaction(() -> answers().hold(account, KEY))).isTrue();
    assertThat(inTransaction(() -> answers().hold(account, KEY))).isTrue();
  }

  private void keep(AccountId account, KeptAnswers.Kept answer) {
    doInTransaction(() -> answers().keep(account, KEY, answer, DAY));
  }

  private Optional<KeptAnswers.Kept> find(AccountId account) {
    return inTransaction(() -> answers().find(account, KEY, DAY));
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
