package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;

/** Messages to be sent again, and who asked for it. Time is the store's own clock. */
public interface Replays {
  /** Messages of one request; whoever wants more asks again. */
  int MOST = 10_000;

  /** Which of the events that the endpoint subscribes to, and that do not wait for it already. */
  sealed interface Selection {
    record One(EventId event) implements Selection {}

    /**
     * @param from the first moment
     * @param until the moment after the last
     * @param types none for all
     */
    record Range(Instant from, Instant until, Set<EventType> types, Which which)
        implements Selection {
      public Range {
        types = Set.copyOf(types);
      }
    }

    /** What happened since the endpoint was off the last time, and never reached it. */
    record SinceSwitchedOff() implements Selection {}
  }

  /** What became of a message before. */
  enum Which {
    ANY,
    DELIVERED,
    EXHAUSTED,
    NEVER_DELIVERED
  }

  /** How many a selection holds, counted up to one more than {@link #MOST}. */
  int count(AccountId account, EndpointId endpoint, Selection selection);

  /** Keeps the oldest of the selection to be sent, and who asked; gives how many. */
  int add(UUID id, AccountId account, EndpointId endpoint, Selection selection, Actor by);

  /**
   * Moves waiting messages into the queue, the oldest first, until it holds so many of an endpoint;
   * gives how many it moved.
   */
  int feed(int mostOfAnEndpoint);

  /** What people had sent again, released or skipped. */
  record Request(UUID id, Instant at, String by, String selection, long messages) {}

  /** The latest first. */
  List<Request> requests(AccountId account, EndpointId endpoint, int limit);
}
