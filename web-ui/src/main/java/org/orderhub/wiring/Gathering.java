package org.orderhub.wiring;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Where things wait until somebody takes a group of them. While nobody is at work, one that came is
 * group enough. Beside work that runs, a few wait for more, or for its end: small groups cost more
 * than they save. They do not wait long, for the work may be stuck.
 *
 * @param <E> what waits
 */
final class Gathering<E> {
  private final Limits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Waiting<E>> queue = new ArrayDeque<>();
  private int atWork;
  private boolean closed;

  /**
   * How much of it.
   *
   * @param waiting things that may wait
   * @param group things taken at once
   * @param beside things that are taken at once beside work that runs
   * @param hesitation after which fewer than that are taken
   */
  record Limits(int waiting, int group, int beside, Duration hesitation) {}

  private record Waiting<E>(E thing, long since) {}

  Gathering(Limits limits) {
    this.limits = limits;
  }

  /** Those that found room, the first of all; what comes together can be taken together. */
  int offerAll(List<E> things) {
    lock.lock();
    try {
      int taken = closed ? 0 : Math.min(things.size(), limits.waiting() - queue.size());
      boolean wasEmpty = queue.isEmpty();
      long now = System.nanoTime();
      things.subList(0, taken).forEach(thing -> queue.add(new Waiting<>(thing, now)));
      if (taken > 0 && (wasEmpty || isGroup())) {
        changed.signal();
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a group, whose taker is at work until {@link #done}.
   *
   * @return none when it was closed and nothing waits
   */
  List<E> take() throws InterruptedException {
    lock.lock();
    try {
      while (!isGroup()) {
        if (queue.isEmpty() && closed) {
          return List.of();
        }
        if (queue.isEmpty()) {
          changed.await();
        } else {
          changed.awaitNanos(limits.hesitation().toNanos() - age());
        }
      }
      List<E> group = new ArrayList<>(Math.min(queue.size(), limits.group()));
      while (!queue.isEmpty() && group.size() < limits.group()) {
        group.add(queue.remove().thing());
      }
      atWork++;
      if (!queue.isEmpty()) {
        changed.signal();
      }
      return group;
    } finally {
      lock.unlock();
    }
  }

  private boolean isGroup() {
    return !queue.isEmpty()
        && (atWork == 0
            || closed
            || queue.size() >= limits.beside()
            || age() >= limits.hesitation().toNanos());
  }

  private long age() {
    return System.nanoTime() - queue.element().since();
  }

  /** The work on one group has ended. */
  void done() {
    lock.lock();
    try {
      atWork--;
    } finally {
      lock.unlock();
    }
  }

  /** Takes out what waits and is so, the first of all, up to one that is not. */
  List<E> removeWhile(Predicate<E> condition) {
    lock.lock();
    try {
      List<E> removed = new ArrayList<>();
      while (!queue.isEmpty() && condition.test(queue.element().thing())) {
        removed.add(queue.remove().thing());
      }
      return removed;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return queue.size();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more comes in; what waits can still be taken. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
