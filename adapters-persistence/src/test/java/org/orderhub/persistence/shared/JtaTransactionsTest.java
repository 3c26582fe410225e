package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JtaTransactionsTest {

  private static final class Refusal extends RuntimeException {}

  @Inject Transactions transactions;
  @Inject Accounts accounts;
  @Inject Sql sql;
  @Inject DataSource dataSource;

  private final Account account = AccountsContract.newAccount();

  @Test
  void whatWasDoneIsStored() {
    assertThat(in(() -> add(account))).isEqualTo(account.id());
    assertThat(isStored(account)).isTrue();
  }

  @Test
  void whatFailedIsNot() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> in(this::addAndFail));
    assertThat(isStored(account)).isFalse();
  }

  @Test
  void innerWorkJoinsTheOuter() {
    Account outer = AccountsContract.newAccount();

    assertThatThrownBy(() ->
            in(() -> {
              add(outer);
              in(() -> add(account));
              throw new Refusal();
            }))
        .isInstanceOf(Refusal.class);
    assertThat(isStored(outer)).isFalse();
    assertThat(isStored(account)).isFalse();
  }

  @Test
  void aStatementThatIsWrongFails() {
    assertThatExceptionOfType(SqlFailure.class)
        .isThrownBy(() -> in(() -> sql.update("update nothing set nobody = 1", bound -> {})))
        .returns("42P01", SqlFailure::state);
  }

  @Test
  void aRowRefusedAtTheCommitIsAFailureAndNotAnAbsence() {
    in(() ->
        sql.update("create table late (id int unique deferrable initially deferred)", b -> {}));

    assertThatExceptionOfType(SqlFailure.class)
        .isThrownBy(() -> in(() -> sql.update("insert into late values (1), (1)", b -> {})))
        .returns("23505", SqlFailure::state);
  }

  @Test
  void aConnectionLostBeforeAStatementIsAnAbsence() {
    assertThatExceptionOfType(StorageUnavailable.class)
        .isThrownBy(() ->
            in(() -> {
              terminate(backend());
              return add(account);
            }));
    assertThat(isStored(account)).isFalse();
  }

  @Test
  void nobodyKnowsWhatBecameOfACommitOnALostConnection() {
    assertThatExceptionOfType(OutcomeUnknown.class)
        .isThrownBy(() ->
            in(() -> {
              add(account);
              sql.query("select 1", bound -> {}, row -> 1);
              terminate(backend());
              return true;
            }));
  }

  @Test
  void aLostConnectionIsReplaced() {
    assertThatThrownBy(() ->
            in(() -> {
              terminate(backend());
              return backend();
            }))
        .isInstanceOf(StorageUnavailable.class);

    assertThat(in(() -> add(account))).isEqualTo(account.id());
    assertThat(isStored(account)).isTrue();
  }

  @Test
  void aStatementThatTakesTooLongIsAnAbsence() {
    assertThatExceptionOfType(StorageUnavailable.class)
        .isThrownBy(() ->
            in(() -> {
              sql.update("set local statement_timeout = 50", bound -> {});
              return sql.query("select 1 from pg_sleep(30)", bound -> {}, row -> 1);
            }));
  }

  @Test
  void aTransactionThatIdlesTooLongIsAnAbsence() {
    assertThatExceptionOfType(StorageUnavailable.class)
        .isThrownBy(() ->
            in(() -> {
              sql.update("set local idle_in_transaction_session_timeout = 50", bound -> {});
              awaitEndOf(backend());
              return add(account);
            }));
    assertThat(isStored(account)).isFalse();
  }

  private AccountId addAndFail() {
    add(account);
    throw new Refusal();
  }

  private AccountId add(Account added) {
    sql.update(
        "insert into accounts (id, slug, company_id, name, currency, zone)"
            + " values (?, ?, ?, 'Shop', 'EUR', 'UTC')",
        bound -> bound.uuid(added.id().value()).text(added.slug()).text("" + UUID.randomUUID()));
    return added.id();
  }

  private boolean isStored(Account asked) {
    return in(() -> accounts.find(asked.id())).isPresent();
  }

  private long backend() {
    return sql.query("select pg_backend_pid() as pid", bound -> {}, row -> row.number("pid"))
        .getFirst();
  }

  /** On a connection of its own; returns once the backend is gone. */
  private void terminate(long backend) {
    CompletableFuture.runAsync(() -> terminateHere(backend)).join();
  }

  private void terminateHere(long backend) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select pg_terminate_backend(?::int, 5000)")) {
      statement.setLong(1, backend);
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void awaitEndOf(long backend) {
    CompletableFuture.runAsync(
            () -> {
              while (isThere(backend)) {
                Thread.onSpinWait();
              }
            })
        .join();
  }

  private boolean isThere(long backend) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select from pg_stat_activity where pid = ?::int")) {
      statement.setLong(1, backend);
      return statement.executeQuery().next();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private <T> T in(Supplier<T> work) {
    return transactions.inTransaction(work);
  }
}
