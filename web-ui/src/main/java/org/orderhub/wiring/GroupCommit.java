package org.orderhub.wiring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;

/**
 * A few threads take the commands that wait, have each crowd carried out in one transaction, and
 * answer everybody. Alone, a command waits for nobody; in a crowd, one commit serves hundreds.
 * While one thread waits for the disk, another prepares the next crowd. Reads go the same way,
 * without a transaction: one round trip serves many.
 *
 * @param <C> a command
 * @param <R> its result
 */
final class GroupCommit<C, R> implements Grouped<C, R>, AutoCloseable {
  private final Function<List<C>, List<R>> work;
  private final Limits limits;
  private final Gathering<Waiting<C, R>> gathering;
  private final List<Writer> writers;

  /**
   * How much of it.
   *
   * @param writers transactions at a time
   * @param gathering commands in one transaction, and those that may wait; one more is refused
   * @param patience after which a command is answered, whatever the database does
   * @param impatient what it is answered when it was at work by then
   */
  record Limits(
      int writers,
      Gathering.Limits gathering,
      Duration patience,
      Supplier<RuntimeException> impatient) {}

  GroupCommit(String name, Limits limits, Function<List<C>, List<R>> work) {
    this.work = work;
    this.limits = limits;
    this.gathering = new Gathering<>(limits.gathering());
    this.writers =
        IntStream.range(0, limits.writers()).mapToObj(number -> new Writer(name, number)).toList();
    writers.forEach(Writer::start);
  }

  private record Waiting<C, R>(C command, CompletableFuture<R> answer, long since) {
    Waiting(C command) {
      this(command, new CompletableFuture<>(), System.nanoTime());
    }

    boolean isOlderThan(Duration age) {
      return System.nanoTime() - since > age.toNanos();
    }

    void refuse(String reason) {
      answer.completeExceptionally(new StorageUnavailable(reason, null));
    }
  }

  /** The result once it is on disk; fails with {@link StorageUnavailable} when too many wait. */
  @Override
  public CompletionStage<R> submit(C command) {
    return submitAll(List.of(command)).getFirst();
  }

  @Override
  public List<CompletionStage<R>> submitAll(List<C> commands) {
    List<Waiting<C, R>> all = commands.stream().map(Waiting<C, R>::new).toList();
    int taken = gathering.offerAll(all);
    String reason = gathering.isClosed() ? "OrderHub is stopping" : "Too many commands wait";
    all.subList(taken, all.size()).forEach(each -> each.refuse(reason));
    return all.stream().<CompletionStage<R>>map(Waiting::answer).toList();
  }

  int waiting() {
    return gathering.size();
  }

  /** One thread and the group in its hands. */
  private final class Writer {
    private final Thread thread;
    private volatile List<Waiting<C, R>> current = List.of();

    private Writer(String name, int number) {
      this.thread =
          Thread.ofPlatform()
              .name("group-commit-" + name + "-" + number)
              .daemon(true)
              .unstarted(this::run);
    }

    private void start() {
      thread.start();
    }

    private void run() {
      try {
        for (current = gathering.take(); !current.isEmpty(); current = gathering.take()) {
          try {
            carryOut(current);
          } finally {
            current = List.of();
            gathering.done();
          }
        }
      } catch (InterruptedException stop) {
        gathering.close();
      }
    }
  }

  /**
   * A command that breaks its transaction must not hurt its neighbours: halve until it is alone.
   */
  private void carryOut(List<Waiting<C, R>> group) {
    try {
      List<R> results = work.apply(group.stream().map(Waiting::command).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answer().complete(results.get(i));
      }
    } catch (StorageUnavailable | OutcomeUnknown failure) {
      group.forEach(each -> each.answer().completeExceptionally(failure));
    } catch (RuntimeException | Error failure) {
      if (group.size() == 1) {
        group.getFirst().answer().completeExceptionally(failure);
      } else {
        int half = group.size() / 2;
        carryOut(group.subList(0, half));
        carryOut(group.subList(half, group.size()));
      }
    }
  }

  /**
   * Answers whoever waited longer than is patient: who still stands in the queue was not stored;
   * whose transaction runs may be, as the limits know.
   */
  void answerTheImpatient() {
    gathering
        .removeWhile(each -> each.isOlderThan(limits.patience()))
        .forEach(each -> each.refuse("The database is slow"));
    for (Writer writer : writers) {
      for (Waiting<C, R> each : writer.current) {
        if (each.isOlderThan(limits.patience())) {
          each.answer().completeExceptionally(limits.impatient().get());
        }
      }
    }
  }

  /** Takes no more, carries out what waits, then stops. */
  @Override
  public void close() {
    gathering.close();
    try {
      for (Writer writer : writers) {
        writer.thread.join(Duration.ofSeconds(10));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
