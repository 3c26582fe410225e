package org.orderhub.application.webhook;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a task elsewhere, never twice at once; asked for while it runs, it runs once more. */
final class Rounds {
  private final Executor executor;
  private final Runnable task;
  private final AtomicInteger asked = new AtomicInteger();

  Rounds(Executor executor, Runnable task) {
    this.executor = executor;
    this.task = task;
  }

  /** Returns at once. */
  void ask() {
    if (asked.getAndIncrement() > 0) {
      return;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException shuttingDown) {
      asked.set(0);
    }
  }

  private void run() {
    int answered = asked.get();
    while (answered > 0) {
      try {
        task.run();
      } finally {
        answered = asked.addAndGet(-answered);
      }
    }
  }
}
