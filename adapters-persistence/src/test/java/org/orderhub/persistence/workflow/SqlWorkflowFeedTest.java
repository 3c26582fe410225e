package org.orderhub.persistence.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.workflow.SampleWorkflows;
import org.orderhub.application.workflow.WorkflowFeed;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.application.workflow.WorkflowsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlWorkflowFeedTest implements InTransactions {
  private static final Set<EventType> TYPES =
      Set.of(EventType.ORDER_REGISTERED, EventType.ORDER_UPDATED);

  @Inject WorkflowFeed feed;
  @Inject Workflows workflows;
  @Inject EventLog log;
  @Inject Accounts accounts;
  @Inject Sql sql;
  @Inject Transactions transactions;

  private final Account account = AccountsContract.newAccount();
  private long sequence;

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @BeforeEach
  void openAccount() {
    doInTransaction(() -> accounts.add(account));
  }

  @Test
  void anAccountWithoutAWorkflowIsNeverLookedAt() {
    commit(event());
    assertThat(waiting()).doesNotContain(account.id());
    assertThat(inTransaction(() -> feed.hold(account.id()))).isFalse();
  }

  @Test
  void whatHappenedBeforeTheFirstWorkflowIsLeftBehind() {
    commit(event());
    Workflow thanks = switchOn();
    LoggedEvent later = event();
    commit(later);

    assertThat(waiting()).contains(account.id());
    assertThat(take(10)).containsExactly(later);
    assertThat(waiting()).doesNotContain(account.id());

    doInTransaction(() ->
        workflows.save(thanks.with(thanks.plan(), false, Instant.EPOCH), WorkflowsContract.EDIT));
    commit(event());
    assertThat(waiting()).doesNotContain(account.id());
  }

  @Test
  void eachEventComesOnceHoweverSmallTheStretches() {
    switchOn();
    List<LoggedEvent> all = new ArrayList<>();
    for (int each = 0; each < 5; each++) {
      List<LoggedEvent> together = List.of(event(), event());
      doInTransaction(() -> log.append(together));
      all.addAll(together);
    }

    List<LoggedEvent> seen = new ArrayList<>();
    for (List<LoggedEvent> next = take(3); !next.isEmpty(); next = take(3)) {
      seen.addAll(next);
    }
    assertThat(seen).containsExactlyElementsOf(all);
  }

  @Test
  void aSlowTransactionIsWaitedForAndNeverPassedOver() {
    switchOn();
    LoggedEvent slow = event();
    LoggedEvent quick = event();

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
    LoggedEvent event = event();
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
    LoggedEvent event = event();
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
    LoggedEvent event = event();
    commit(event);
    assertThat(take(10)).containsExactly(event);
  }

  @Test
  void otherTypesAreLeftBehind() {
    switchOn();
    LoggedEvent wanted = event();
    commit(event(EventType.ORDER_DELETED), wanted, event(EventType.ORDER_DELETED));

    assertThat(take(10)).containsExactly(wanted);
    assertThat(waiting()).doesNotContain(account.id());
  }

  @Test
  void anEventIsFoundAsItWasLogged() {
    LoggedEvent event = event();
    commit(event);

    assertThat(inTransaction(() -> feed.find(account.id(), event.id()))).contains(event);
    assertThat(inTransaction(() -> feed.find(account.id(), new EventId(UUID.randomUUID()))))
        .isEmpty();
  }

  private Workflow switchOn() {
    Workflow thanks = SampleWorkflows.thanks(account.id());
    doInTransaction(() -> workflows.add(thanks, WorkflowsContract.EDIT));
    return thanks;
  }

  private List<AccountId> waiting() {
    return inTransaction(() -> feed.waiting());
  }

  private List<LoggedEvent> take(int limit) {
    return inTransaction(
        () -> feed.hold(account.id()) ? feed.take(account.id(), TYPES, limit) : List.of());
  }

  private void commit(LoggedEvent... events) {
    doInTransaction(() -> log.append(List.of(events)));
  }

  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }

  private LoggedEvent event() {
    return event(EventType.ORDER_UPDATED);
  }

  /** Ids grow, as those that are given out do. */
  private LoggedEvent event(EventType type) {
    sequence++;
    return new LoggedEvent(
        account.id(),
        new EventId(new UUID(sequence, account.id().value().getLeastSignificantBits())),
        type,
        new Subject(Subject.Kind.ORDER, new UUID(0, 7)),
        sequence,
        Instant.parse("2026-03-01T08:00:00Z"),
        new Actor.Workflow(new UUID(0, 8), "Thanks"),
        List.of(new FieldChange("payment", "OPEN", "PAID")),
        "{\"sequence\":" + sequence + "}");
  }
}
