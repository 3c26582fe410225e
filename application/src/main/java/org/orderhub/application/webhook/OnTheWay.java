package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The messages this process holds a lease of. */
final class OnTheWay {
  private final Set<Deliveries.Ticket> tickets = new HashSet<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();

  void add(Deliveries.Ticket ticket) {
    lock.lock();
    try {
      tickets.add(ticket);
    } finally {
      lock.unlock();
    }
  }

  void remove(Deliveries.Ticket ticket) {
    lock.lock();
    try {
      if (tickets.remove(ticket) && tickets.isEmpty()) {
        none.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  int count() {
    lock.lock();
    try {
      return tickets.size();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is none, at most for the time given; gives those that are left. */
  List<Deliveries.Ticket> awaitNone(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!tickets.isEmpty() && left > 0) {
        left = none.awaitNanos(left);
      }
      return List.copyOf(tickets);
    } finally {
      lock.unlock();
    }
  }
}
