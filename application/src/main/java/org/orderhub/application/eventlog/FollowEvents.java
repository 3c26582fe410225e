package org.orderhub.application.eventlog;

import java.util.List;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.FieldChange;

/**
 * Follows the log of an account, transaction by transaction, each event once. What happened while a
 * slower transaction is still at work shows once that has ended: nothing is ever passed over.
 */
public interface FollowEvents {

  Stretch follow(Query query);

  /**
   * What to read.
   *
   * @param types empty for all
   * @param limit at most so many events
   */
  record Query(AccountId account, From from, Set<EventType> types, int limit) {
    public Query {
      types = Set.copyOf(types);
    }
  }

  /** Where to begin. */
  sealed interface From {
    /** A place, as the stretch before named it, or the beginning. */
    record Place(LogPlace place) implements From {}

    /** Behind all there is: shows no event, but where the next ones will be. */
    record End() implements From {}
  }

  /**
   * A part of the log.
   *
   * @param next where to go on, also when there are no more events by now
   */
  record Stretch(List<Event> events, LogPlace next) {
    public Stretch {
      events = List.copyOf(events);
    }
  }

  /**
   * What happened, in the words every receiver gets.
   *
   * @param body a JSON object, frozen when it happened
   */
  record Event(EventId id, EventType type, List<FieldChange> changes, String body) {
    public Event {
      changes = List.copyOf(changes);
    }
  }
}
