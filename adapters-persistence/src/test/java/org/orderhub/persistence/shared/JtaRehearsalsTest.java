package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JtaRehearsalsTest {

  private static final class Refusal extends RuntimeException {}

  @Inject Rehearsals rehearsals;
  @Inject Transactions transactions;
  @Inject Accounts accounts;

  private final Account account = AccountsContract.newAccount();

  @Test
  void theWorkSeesWhatItDidAndNothingStays() {
    boolean seen =
        rehearsals.rehearse(() -> {
          accounts.add(account);
          return accounts.find(account.id()).isPresent();
        });

    assertThat(seen).isTrue();
    assertThat(isStored()).isFalse();
  }

  @Test
  void aFailureComesOutAsItIs() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() ->
            rehearsals.rehearse(() -> {
              accounts.add(account);
              throw new Refusal();
            }));
    assertThat(isStored()).isFalse();
  }

  private boolean isStored() {
    return transactions.inTransaction(() -> accounts.find(account.id()).isPresent());
  }
}
