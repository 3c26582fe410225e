package org.orderhub.application.idempotency;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

final class InMemoryKeptAnswersTest implements KeptAnswersContract {
  private final InMemoryKeptAnswers answers = new InMemoryKeptAnswers();

  @Override
  public KeptAnswers answers() {
    return answers;
  }

  @Override
  public void aDayGoesBy(AccountId account, IdempotencyKey key) {
    answers.letPass(account, key, DAY.plusMinutes(1));
  }
}
