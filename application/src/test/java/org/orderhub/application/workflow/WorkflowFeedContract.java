package org.orderhub.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.workflow.Workflow;

/** What everybody promises who shows workflows what happened. */
public interface WorkflowFeedContract extends InTransactions {
  Set<EventType> TYPES = Set.of(EventType.ORDER_REGISTERED, EventType.ORDER_UPDATED);

  WorkflowFeed feed();

  Workflows workflows();

  EventLog log();

  /** An account that exists; the same one throughout a test. */
  AccountId account();

  @Test
  default void anAccountWithoutAWorkflowIsNeverLookedAt() {
    commit(event(1));

    assertThat(waiting()).doesNotContain(account());
    assertThat(inTransaction(() -> feed().hold(account()))).isFalse();
  }

  @Test
  default void eachEventComesOnceHoweverSmallTheStretches() {
    switchOn();
    List<LoggedEvent> all = new ArrayList<>();
    for (int each = 0; each < 10; each += 2) {
      List<LoggedEvent> together = List.of(event(each), event(each + 1));
      doInTransaction(() -> log().append(together));
      all.addAll(together);
    }

    List<LoggedEvent> seen = new ArrayList<>();
    for (List<LoggedEvent> next = take(3); !next.isEmpty(); next = take(3)) {
      seen.addAll(next);
    }
    assertThat(seen).containsExactlyElementsOf(all);
  }

  @Test
  default void otherTypesAreLeftBehind() {
    switchOn();
    LoggedEvent wanted = event(2);
    commit(deletion(1), wanted, deletion(3));

    assertThat(waiting()).contains(account());
    assertThat(take(10)).containsExactly(wanted);
    assertThat(waiting()).doesNotContain(account());
  }

  @Test
  default void anEventIsFoundAsItWasLogged() {
    LoggedEvent event = event(1);
    commit(event);

    assertThat(inTransaction(() -> feed().find(account(), event.id()))).contains(event);
    assertThat(inTransaction(() -> feed().find(account(), new EventId(UUID.randomUUID()))))
        .isEmpty();
  }

  default Workflow switchOn() {
    Workflow thanks = SampleWorkflows.thanks(account());
    doInTransaction(() -> workflows().add(thanks, WorkflowsContract.EDIT));
    return thanks;
  }

  default List<AccountId> waiting() {
    return inTransaction(() -> feed().waiting());
  }

  default List<LoggedEvent> take(int limit) {
    return inTransaction(
        () -> feed().hold(account()) ? feed().take(account(), TYPES, limit) : List.of());
  }

  default void commit(LoggedEvent... events) {
    doInTransaction(() -> log().append(List.of(events)));
  }

  default LoggedEvent event(long sequence) {
    return SampleWorkflows.logged(account(), EventType.ORDER_UPDATED, sequence);
  }

  default LoggedEvent deletion(long sequence) {
    return SampleWorkflows.logged(account(), EventType.ORDER_DELETED, sequence);
  }
}
