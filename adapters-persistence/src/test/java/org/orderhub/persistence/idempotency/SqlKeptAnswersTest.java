package org.orderhub.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.orderhub.application.idempotency.KeptAnswers;
import org.orderhub.application.idempotency.KeptAnswersContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlKeptAnswersTest implements KeptAnswersContract {
  @Inject KeptAnswers answers;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Override
  public KeptAnswers answers() {
    return answers;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public void aDayGoesBy(AccountId account, IdempotencyKey key) {
    doInTransaction(() ->
        sql.update(
            "update kept_answers set kept_at = kept_at - interval '24 hours 1 minute'"
                + " where account_id = ? and key = ?",
            parameters -> parameters.uuid(account.value()).text(key.value())));
  }

  @Test
  void twoTransactionsDoNotHoldOneKeyTogether() {
    AccountId account = new AccountId(UUID.randomUUID());
    IdempotencyKey other = new IdempotencyKey("other");
    inTransaction(() -> {
      assertThat(answers.hold(account, KEY)).isTrue();
      assertThat(elsewhere(account, KEY)).isFalse();
      assertThat(elsewhere(account, other)).isTrue();
      assertThat(elsewhere(new AccountId(UUID.randomUUID()), KEY)).isTrue();
      return account;
    });
    assertThat(elsewhere(account, KEY)).isTrue();
  }

  @Test
  void whoeverReadsTheTableLearnsNoSecret() {
    AccountId account = new AccountId(UUID.randomUUID());
    doInTransaction(
        () -> answers.keep(account, KEY, new KeptAnswers.Kept("digest", "whsec_secret"), DAY));
    assertThat(
            inTransaction(() ->
                sql.query(
                    "select answer from kept_answers where account_id = ?",
                    parameters -> parameters.uuid(account.value()),
                    row -> row.text("answer"))))
        .singleElement()
        .asString()
        .doesNotContain("whsec");
  }

  private boolean elsewhere(AccountId account, IdempotencyKey key) {
    return CompletableFuture.supplyAsync(() -> inTransaction(() -> answers.hold(account, key)))
        .join();
  }
}
