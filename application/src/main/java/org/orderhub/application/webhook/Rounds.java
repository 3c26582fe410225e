package org.orderhub.application.webhook;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a task elsewhere, never twice at once; asked for while it runs, it runs once more, a little
 * later: whoever is asked all the time does more at once, and less often.
 */
final class Rounds {
  private final Executor now;
  private final Executor later;
  private final Runnable task;
  private final AtomicInteger asked = new AtomicInteger();

  Rounds(Executor now, Executor later, Runnable task) {
    this.now = now;
    this.later = later;
    this.task = task;
  }

  /** Returns at once. */
  void ask() {
    if (asked.getAndIncrement() == 0) {
      runBy(now);
    }
  }

  private void runBy(Executor executor) {
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException shuttingDown) {
      asked.set(0);
    }
  }

  private void run() {
    int answered = asked.get();
    try {
      task.run();
    } finally {
      if (asked.addAndGet(-answered) > 0) {
        runBy(later);
      }
    }
  }
}
