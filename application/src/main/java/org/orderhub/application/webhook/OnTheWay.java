package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The messages this process holds a lease of. */
final class OnTheWay {
  private final Map<Deliveries.Ticket, Deliveries.Claimed> messages = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private int slow;

  void add(Deliveries.Claimed message) {
    lock.lock();
    try {
      messages.put(message.ticket(), message);
      slow += message.isSlow() ? 1 : 0;
    } finally {
      lock.unlock();
    }
  }

  void remove(Deliveries.Claimed message) {
    lock.lock();
    try {
      if (messages.remove(message.ticket()) != null) {
        slow -= message.isSlow() ? 1 : 0;
        if (messages.isEmpty()) {
          none.signalAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** What is left of so many places; endpoints that are slow get half of them at most. */
  Deliveries.Room room(int places) {
    lock.lock();
    try {
      int all = places - messages.size();
      return new Deliveries.Room(all, Math.min(all, Math.max(1, places / 2) - slow));
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is none, at most for the time given; gives those that are left. */
  List<Deliveries.Ticket> awaitNone(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!messages.isEmpty() && left > 0) {
        left = none.awaitNanos(left);
      }
      return List.copyOf(messages.keySet());
    } finally {
      lock.unlock();
    }
  }
}
