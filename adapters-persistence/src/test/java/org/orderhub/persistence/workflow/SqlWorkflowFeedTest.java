package org.orderhub.persistence.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.workflow.WorkflowFeed;
import org.orderhub.application.workflow.WorkflowFeedContract;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.application.workflow.WorkflowsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlWorkflowFeedTest implements WorkflowFeedContract {
  @Inject WorkflowFeed feed;
  @Inject Workflows workflows;
  @Inject EventLog log;
  @Inject Accounts accounts;
  @Inject Sql sql;
  @Inject Transactions transactions;

  private final Account account = AccountsContract.newAccount();

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public WorkflowFeed feed() {
    return feed;
  }

  @Override
  public Workflows workflows() {
    return workflows;
  }

  @Override
  public EventLog log() {
    return log;
  }

  @Override
  public AccountId account() {
    return account.id();
  }

  @BeforeEach
  void openAccount() {
    doInTransaction(() -> accounts.add(account));
  }

  @Test
  void whatHappenedBeforeTheFirstWorkflowIsLeftBehind() {
    commit(event(1));
    Workflow thanks = switchOn();
    LoggedEvent later = event(2);
    commit(later);

    assertThat(waiting()).contains(account.id());
    assertThat(take(10)).containsExactly(later);
    assertThat(waiting()).doesNotContain(account.id());

    doInTransaction(() ->
        workflows.save(thanks.with(thanks.plan(), false, Instant.EPOCH), WorkflowsContract.EDIT));
    commit(event(3));
    assertThat(waiting()).doesNotContain(account.id());
  }

  @Test
  void aSlowTransactionIsWaitedForAndNeverPassedOver() {
    switchOn();
    LoggedEvent slow = event(1);
    LoggedEvent quick = event(2);

    doInTransaction(() -> {
      log.append(List.of(slow));
      List<LoggedEvent> meanwhile =
          elsewhere(() -> {
            commit(quick);
            return take(10);
          });
      assertThat(meanwhile).isEmpty();
    });

    assertThat(take(10)).containsExactly(slow, quick);
  }

  @Test
  void whoeverLooksKeepsOthersFromLooking() {
    switchOn();
    LoggedEvent event = event(1);
    commit(event);

    doInTransaction(() -> {
      assertThat(feed.hold(account.id())).isTrue();
      assertThat(elsewhere(() -> inTransaction(() -> feed.hold(account.id())))).isFalse();
    });
    assertThat(take(10)).containsExactly(event);
  }

  @Test
  void whatARolledBackTransactionSawIsSeenAgain() {
    switchOn();
    LoggedEvent event = event(1);
    commit(event);

    assertThatThrownBy(() ->
            doInTransaction(() -> {
              assertThat(take(10)).containsExactly(event);
              throw new IllegalStateException("crash");
            }))
        .hasMessage("crash");

    assertThat(take(10)).containsExactly(event);
    assertThat(take(10)).isEmpty();
  }

  @Test
  void afterARestoreIntoANewServerItGoesOn() {
    switchOn();
    doInTransaction(() ->
        sql.update(
            "update workflow_cursors set xid = '9000000000000000000'::xid8 where account_id = ?",
            parameters -> parameters.uuid(account.id().value())));

    assertThat(waiting()).contains(account.id());
    assertThat(take(10)).isEmpty();
    LoggedEvent event = event(1);
    commit(event);
    assertThat(take(10)).containsExactly(event);
  }

  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }
}
