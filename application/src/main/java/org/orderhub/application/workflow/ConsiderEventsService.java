package org.orderhub.application.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Workflow;

/**
 * Each stretch of an account's events is a transaction: the runs are noted and the events are
 * behind, or neither. An account whose events fail keeps no other one waiting.
 */
public final class ConsiderEventsService implements ConsiderEvents {
  private static final int STRETCH = 100;

  /** Then it is the turn of others. */
  private static final int MOST_STRETCHES = 10;

  private static final Logger LOG = System.getLogger(ConsiderEventsService.class.getName());

  private final Stores stores;
  private final Occasions occasions;
  private final Transactions transactions;
  private final Ids ids;
  private final Clock clock;

  /** What it reads from and writes to. */
  public record Stores(WorkflowFeed feed, Workflows workflows, WorkflowRuns runs) {}

  public ConsiderEventsService(
      Stores stores, Occasions occasions, Transactions transactions, Ids ids, Clock clock) {
    this.stores = stores;
    this.occasions = occasions;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public int consider() {
    int noted = 0;
    for (AccountId account : transactions.inTransaction(stores.feed()::waiting)) {
      try {
        noted += considerAll(account);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "The workflows of account " + account.value() + " wait", failure);
      }
    }
    return noted;
  }

  private record Stretch(int events, int noted) {}

  private int considerAll(AccountId account) {
    int noted = 0;
    for (int stretches = 0; stretches < MOST_STRETCHES; stretches++) {
      Stretch stretch = transactions.inTransaction(() -> consider(account));
      noted += stretch.noted();
      if (stretch.events() < STRETCH) {
        break;
      }
    }
    return noted;
  }

  private Stretch consider(AccountId account) {
    if (!stores.feed().hold(account)) {
      return new Stretch(0, 0);
    }
    List<Workflow> on = stores.workflows().on(account);
    List<LoggedEvent> events = stores.feed().take(account, types(on), STRETCH);
    Instant now = clock.instant();
    List<Run> decided = events.stream().flatMap(event -> runs(event, on, now).stream()).toList();
    stores.runs().addAll(decided);
    return new Stretch(events.size(), decided.size());
  }

  private static Set<EventType> types(List<Workflow> on) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    on.forEach(workflow -> types.addAll(workflow.plan().types()));
    return types;
  }

  private List<Run> runs(LoggedEvent event, List<Workflow> on, Instant now) {
    Optional<OccasionReader.Told> told = occasions.told(event);
    if (told.isEmpty()) {
      LOG.log(Level.WARNING, "No workflow understands event {0}", event.id());
      return List.of();
    }
    List<Workflow> meant =
        on.stream()
            .filter(workflow -> workflow.isMeant(occasions.plain(event, told.get())))
            .toList();
    return meant.isEmpty() ? List.of() : decided(event, told.get(), meant, now);
  }

  private List<Run> decided(
      LoggedEvent event, OccasionReader.Told told, List<Workflow> meant, Instant now) {
    boolean isConditional =
        meant.stream().anyMatch(workflow -> !workflow.plan().conditions().isEmpty());
    Occasions.Seen seen =
        isConditional ? occasions.seen(event, told) : occasions.unconditional(event, told);
    var cause =
        new Run.Cause(
            event.id(),
            Objects.requireNonNullElse(told.occurrence(), event.id().value()),
            event.type(),
            event.subject(),
            seen.label());
    List<Run> decided = new ArrayList<>();
    for (Workflow workflow : meant) {
      if (workflow.consider(seen.occasion(), now) instanceof Decision.Considered decision) {
        decided.add(
            new Run(
                event.account(),
                new RunId(ids.next()),
                Run.Of.of(workflow),
                cause,
                seen.occasion().lineage(),
                now,
                decision));
      }
    }
    return decided;
  }
}
