package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.EndpointId;

/** Lists what an endpoint was told or waits to be told, the latest event first. */
public interface ListDeliveries {

  Page<Row> list(Query query);

  /**
   * @param after the event the page before ended with
   */
  record Query(
      AccountId account, EndpointId endpoint, Filter filter, int limit, @Nullable UUID after) {

    /** Only those in one state; none for all. */
    public static Query of(
        AccountId account,
        EndpointId endpoint,
        @Nullable State state,
        int limit,
        @Nullable UUID after) {
      var filter = new Filter(state, null, null, null, null);
      return new Query(account, endpoint, filter, limit, after);
    }
  }

  /**
   * What is looked for; none of a kind for all.
   *
   * @param subject the id of what the event is about
   * @param from the first moment of the event
   * @param until the moment after the last
   */
  record Filter(
      @Nullable State state,
      @Nullable EventType type,
      @Nullable UUID subject,
      @Nullable Instant from,
      @Nullable Instant until) {}

  enum State {
    /** Not tried yet, or to be tried again. */
    WAITING,
    DELIVERED,
    /** All tries used up; its lane went on without it. */
    EXHAUSTED,
    /** All tries used up; its lane stands until staff act. */
    PARKED
  }

  /**
   * One event on its way to one endpoint.
   *
   * @param label what people call the subject: the sender's order id
   * @param attempts tries made so far
   * @param nextTryAt of one that waits
   * @param finishedAt of one that is done
   */
  record Row(
      EventId event,
      EventType type,
      Subject subject,
      String label,
      long sequence,
      State state,
      int attempts,
      @Nullable Instant nextTryAt,
      @Nullable Instant finishedAt) {}
}
