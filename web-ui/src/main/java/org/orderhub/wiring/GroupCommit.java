package org.orderhub.wiring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;

/**
 * A few threads take whatever commands wait, have each crowd carried out in one transaction, and
 * answer everybody. Alone, a command waits for nobody; in a crowd, one commit serves hundreds.
 * While one thread waits for the disk, another prepares the next crowd. Reads go the same way,
 * without a transaction: one round trip serves many.
 *
 * @param <C> a command
 * @param <R> its result
 */
final class GroupCommit<C, R> implements Grouped<C, R>, AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(250);

  private final Function<List<C>, List<R>> work;
  private final Limits limits;
  private final BlockingQueue<Waiting<C, R>> queue;
  private final ReentrantLock arrivals = new ReentrantLock();
  private final List<Writer> writers;
  private volatile boolean closed;

  /**
   * How much of it.
   *
   * @param writers transactions at a time
   * @param group commands in one transaction
   * @param waiting commands that may wait; one more is refused
   * @param patience after which a command is answered, whatever the database does
   * @param impatient what it is answered when it was at work by then
   */
  record Limits(
      int writers,
      int group,
      int waiting,
      Duration patience,
      Supplier<RuntimeException> impatient) {}

  GroupCommit(String name, Limits limits, Function<List<C>, List<R>> work) {
    this.work = work;
    this.limits = limits;
    this.queue = new ArrayBlockingQueue<>(limits.waiting());
    this.writers =
        IntStream.range(0, limits.writers()).mapToObj(number -> new Writer(name, number)).toList();
    writers.forEach(Writer::start);
  }

  private record Waiting<C, R>(C command, CompletableFuture<R> answer, long since) {
    boolean isOlderThan(Duration age) {
      return System.nanoTime() - since > age.toNanos();
    }
  }

  /** The result once it is on disk; fails with {@link StorageUnavailable} when too many wait. */
  @Override
  public CompletionStage<R> submit(C command) {
    var waiting = new Waiting<>(command, new CompletableFuture<R>(), System.nanoTime());
    if (closed) {
      waiting.answer().completeExceptionally(new StorageUnavailable("OrderHub is stopping", null));
    } else if (!queue.offer(waiting)) {
      waiting
          .answer()
          .completeExceptionally(new StorageUnavailable("Too many commands wait", null));
    }
    return waiting.answer();
  }

  @Override
  public List<CompletionStage<R>> submitAll(List<C> commands) {
    arrivals.lock();
    try {
      return commands.stream().map(this::submit).toList();
    } finally {
      arrivals.unlock();
    }
  }

  int waiting() {
    return queue.size();
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
      while (!closed || !queue.isEmpty()) {
        try {
          takeGroup();
          carryOut(current);
        } catch (InterruptedException stop) {
          closed = true;
        } finally {
          current = List.of();
        }
      }
    }

    private void takeGroup() throws InterruptedException {
      Waiting<C, R> first = queue.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        List<Waiting<C, R>> group = new ArrayList<>();
        group.add(first);
        arrivals.lock();
        try {
          queue.drainTo(group, limits.group() - 1);
        } finally {
          arrivals.unlock();
        }
        current = group;
      }
    }
  }

  /**
   * A command that breaks its transaction must not hurt its neighbours: halve until it is alone.
   */
  private void carryOut(List<Waiting<C, R>> group) {
    if (group.isEmpty()) {
      return;
    }
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
    @Nullable Waiting<C, R> oldest = queue.peek();
    while (oldest != null && oldest.isOlderThan(limits.patience())) {
      if (queue.remove(oldest)) {
        oldest.answer().completeExceptionally(new StorageUnavailable("The database is slow", null));
      }
      oldest = queue.peek();
    }
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
    closed = true;
    try {
      for (Writer writer : writers) {
        writer.thread.join(Duration.ofSeconds(10));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
