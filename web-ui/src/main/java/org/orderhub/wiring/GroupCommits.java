package org.orderhub.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;

/** Makes the group writers, watches over their patience, and lets them finish at the end. */
@Singleton
final class GroupCommits {
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final GroupCommit.Limits COMMANDS = commands(2);
  private static final GroupCommit.Limits COMMANDS_BY_ONE = commands(1);
  private static final GroupCommit.Limits READS =
      new GroupCommit.Limits(
          2,
          new Gathering.Limits(20_000, 64, 1, Duration.ZERO),
          PATIENCE,
          () -> new StorageUnavailable("The database is slow", null));
  private static final long TICK_MILLIS = 250;
  private static final ScopedValue<Boolean> JOINED = ScopedValue.newInstance();

  private final Transactions transactions;
  private final Rehearsals rehearsals;
  private final MeterRegistry metrics;
  private final List<GroupCommit<?, ?>> groups = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("group-commit-watch").daemon(true).factory());

  GroupCommits(Transactions transactions, Rehearsals rehearsals, MeterRegistry metrics) {
    this.transactions = transactions;
    this.rehearsals = rehearsals;
    this.metrics = metrics;
    var _ =
        watch.scheduleAtFixedRate(
            () -> groups.forEach(GroupCommit::answerTheImpatient),
            TICK_MILLIS,
            TICK_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  private static GroupCommit.Limits commands(int writers) {
    return new GroupCommit.Limits(
        writers,
        new Gathering.Limits(20_000, 256, 6, Duration.ofMillis(10)),
        PATIENCE,
        () -> new OutcomeUnknown(null));
  }

  /** Groups commands for a use case that takes lists; each group is one transaction. */
  <C, R> Grouped<C, R> grouped(String name, Function<List<C>, List<R>> useCase) {
    return grouped(name, COMMANDS, useCase);
  }

  /** As {@link #grouped}, one group at a time: where nobody waits, larger groups cost less. */
  <C, R> Grouped<C, R> groupedByOne(String name, Function<List<C>, List<R>> useCase) {
    return grouped(name, COMMANDS_BY_ONE, useCase);
  }

  private <C, R> Grouped<C, R> grouped(
      String name, GroupCommit.Limits limits, Function<List<C>, List<R>> useCase) {
    return joinable(
        useCase,
        start(
            new GroupCommit<C, R>(
                name,
                limits,
                commands -> transactions.inTransaction(() -> useCase.apply(commands))),
            name));
  }

  /** Groups commands of which nothing shall stay. */
  <C, R> Grouped<C, R> rehearsed(String name, Function<List<C>, List<R>> useCase) {
    return start(
        new GroupCommit<C, R>(
            name, READS, commands -> rehearsals.rehearse(() -> useCase.apply(commands))),
        name);
  }

  /** Groups reads for a query that takes lists; each group is one call of it. */
  <C, R> Grouped<C, R> readTogether(String name, Function<List<C>, List<R>> query) {
    return joinable(query, start(new GroupCommit<C, R>(name, READS, query), name));
  }

  /**
   * Does work in a transaction that the caller has begun: commands and reads of this thread join
   * it, each alone and at once, and leave it to the caller to commit.
   */
  <T> T joined(Supplier<T> work) {
    return ScopedValue.where(JOINED, true).call(work::get);
  }

  private static <C, R> Grouped<C, R> joinable(
      Function<List<C>, List<R>> useCase, Grouped<C, R> group) {
    return new Grouped<>() {
      @Override
      public CompletionStage<R> submit(C command) {
        return JOINED.isBound() ? joined(List.of(command)).getFirst() : group.submit(command);
      }

      @Override
      public List<CompletionStage<R>> submitAll(List<C> commands) {
        return JOINED.isBound() ? joined(commands) : group.submitAll(commands);
      }

      private List<CompletionStage<R>> joined(List<C> commands) {
        return useCase.apply(commands).stream().map(CompletableFuture::completedStage).toList();
      }
    };
  }

  private <C, R> Grouped<C, R> start(GroupCommit<C, R> group, String name) {
    groups.add(group);
    Gauge.builder("orderhub.commands.waiting", group, GroupCommit::waiting)
        .description("Commands and reads that wait for a group")
        .tag("group", name)
        .register(metrics);
    return group;
  }

  /** After the HTTP server took its last request, before the data source closes. */
  void stop(@Observes @Priority(10) ShutdownEvent end) {
    groups.forEach(GroupCommit::close);
    watch.shutdownNow();
  }
}
