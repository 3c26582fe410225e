package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The messages this process holds a lease of. Those that were sent have a place until their result
 * is recorded; the others wait until their endpoint may be asked to take one more. Whoever waited
 * too long is not sent any more, but given back.
 */
final class OnTheWay {
  private final Pace pace;
  private final Map<Deliveries.Ticket, Deliveries.Claimed> sent = new HashMap<>();
  private final Map<Endpoints.Name, Line> lines = new HashMap<>();
  private final Set<Deliveries.Ticket> unsent = new LinkedHashSet<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private int slow;
  private int waiting;
  private boolean closed;

  OnTheWay(Pace pace) {
    this.pace = pace;
  }

  /** A message and when it was claimed, by the engine's clock. */
  record Held(Deliveries.Claimed message, long claimedAt) {
    private Endpoints.Name endpoint() {
      Deliveries.Ticket ticket = message.ticket();
      return new Endpoints.Name(ticket.account(), ticket.endpoint());
    }
  }

  /** The messages of one endpoint; it is spared from a failure until that is recorded. */
  private static final class Line {
    private final Queue<Held> waiting = new ArrayDeque<>();
    private int onTheWire;
    private boolean isSpared;

    private boolean mayGoOn() {
      Held next = waiting.peek();
      return next != null && !isSpared && onTheWire < next.message().allowance().atOnce();
    }
  }

  /** Takes charge of messages; gives those to send now, first one of each endpoint that is idle. */
  List<Held> admit(List<Deliveries.Claimed> claimed, long claimedAt) {
    lock.lock();
    try {
      if (closed) {
        claimed.forEach(message -> unsent.add(message.ticket()));
        return List.of();
      }
      Map<Endpoints.Name, Line> theirs = new LinkedHashMap<>();
      for (Deliveries.Claimed message : claimed) {
        var held = new Held(message, claimedAt);
        Line line = lines.computeIfAbsent(held.endpoint(), first -> new Line());
        line.waiting.add(held);
        waiting++;
        theirs.put(held.endpoint(), line);
      }
      List<Held> now = new ArrayList<>();
      theirs.values().stream()
          .filter(line -> line.onTheWire == 0)
          .forEach(line -> begin(line, 1, now));
      theirs.values().forEach(line -> begin(line, pace.most(), now));
      return now;
    } finally {
      lock.unlock();
    }
  }

  /** The endpoint took it; gives what it may be asked to take now. */
  List<Held> accepted(Held held) {
    lock.lock();
    try {
      List<Held> now = new ArrayList<>();
      begin(leaveTheWire(held), pace.most(), now);
      return now;
    } finally {
      lock.unlock();
    }
  }

  /** The endpoint did not take it. */
  void failed(Held held) {
    lock.lock();
    try {
      leaveTheWire(held).isSpared = true;
    } finally {
      lock.unlock();
    }
  }

  /** Gives what waits though there is room again. */
  List<Held> resume() {
    lock.lock();
    try {
      List<Held> now = new ArrayList<>();
      lines.values().forEach(line -> begin(line, pace.most(), now));
      return now;
    } finally {
      lock.unlock();
    }
  }

  /** Its endpoint is remembered while it is on the wire. */
  private Line leaveTheWire(Held held) {
    Line line = Objects.requireNonNull(lines.get(held.endpoint()));
    line.onTheWire--;
    return line;
  }

  private void begin(Line line, int most, List<Held> now) {
    for (int begun = 0; begun < most && sent.size() < pace.most() && line.mayGoOn(); ) {
      Held next = line.waiting.remove();
      waiting--;
      if (pace.isTooLate(next.claimedAt())) {
        unsent.add(next.message().ticket());
      } else {
        line.onTheWire++;
        sent.put(next.message().ticket(), next.message());
        slow += next.message().isSlow() ? 1 : 0;
        now.add(next);
        begun++;
      }
    }
  }

  /**
   * Its result is recorded, or never will be. What waited behind a failure is not sent: the next
   * claim knows better how much the endpoint may be asked to take.
   */
  void remove(Held held) {
    lock.lock();
    try {
      if (sent.remove(held.message().ticket()) != null) {
        slow -= held.message().isSlow() ? 1 : 0;
        lines.computeIfPresent(held.endpoint(), (name, line) -> settled(line));
        if (sent.isEmpty()) {
          none.signalAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives none when there is nothing left to remember. */
  private @Nullable Line settled(Line line) {
    if (line.isSpared) {
      withdraw(line);
      line.isSpared = false;
    }
    return line.onTheWire == 0 && line.waiting.isEmpty() ? null : line;
  }

  private void withdraw(Line line) {
    line.waiting.forEach(each -> unsent.add(each.message().ticket()));
    waiting -= line.waiting.size();
    line.waiting.clear();
  }

  /** Those that were not sent, and are to be given back. */
  List<Deliveries.Ticket> unsent() {
    lock.lock();
    try {
      for (Line line : lines.values()) {
        Held oldest = line.waiting.peek();
        if (oldest != null && pace.isTooLate(oldest.claimedAt())) {
          withdraw(line);
        }
      }
      return List.copyOf(unsent);
    } finally {
      lock.unlock();
    }
  }

  void gaveBack(Collection<Deliveries.Ticket> tickets) {
    lock.lock();
    try {
      unsent.removeAll(Set.copyOf(tickets));
    } finally {
      lock.unlock();
    }
  }

  /**
   * What is left of the places; endpoints that are slow get half of them at most. What waits takes
   * none, but there are bounds to that too.
   */
  Deliveries.Room room() {
    lock.lock();
    try {
      int all = pace.most() - sent.size();
      int ofSlow = Math.min(all, Math.max(1, pace.most() / 2) - slow);
      return new Deliveries.Room(all, ofSlow, waiting < 2 * pace.most());
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more is sent from now on. */
  void close() {
    lock.lock();
    try {
      closed = true;
      lines.values().forEach(this::withdraw);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until all that was sent is recorded, at most for the time given; gives what is left. */
  List<Deliveries.Ticket> awaitNone(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!sent.isEmpty() && left > 0) {
        left = none.awaitNanos(left);
      }
      return List.copyOf(sent.keySet());
    } finally {
      lock.unlock();
    }
  }
}
