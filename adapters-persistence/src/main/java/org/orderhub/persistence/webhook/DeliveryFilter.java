package org.orderhub.persistence.webhook;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListDeliveries.State;
import org.orderhub.persistence.shared.Parameters;

/** A query as one source for each state: all of one shape, each in the order of an index. */
final class DeliveryFilter {
  private static final String OF_SUBJECT =
      """
       and event_id = any (array(
        select id from event_log where account_id = ? and subject_id = ?))\
      """;
  private static final String OF_TYPE =
      """
       and exists (
        select from event_log logged
        where logged.account_id = delivery.account_id and logged.id = delivery.event_id
          and logged.type = ?)\
      """;

  private final ListDeliveries.Query query;
  private final ListDeliveries.Filter filter;
  private final List<State> states;

  DeliveryFilter(ListDeliveries.Query query) {
    this.query = query;
    this.filter = query.filter();
    this.states = filter.state() == null ? List.of(State.values()) : List.of(filter.state());
  }

  List<String> sources() {
    return states.stream().map(this::source).toList();
  }

  private String source(State state) {
    return switch (state) {
      case WAITING -> queued(state, "not parked");
      case PARKED -> queued(state, "parked");
      case DELIVERED, EXHAUSTED -> done(state);
    };
  }

  private String queued(State state, String condition) {
    return """
    (select account_id, event_id, '%s' as state, earlier_tries + attempts as attempts,
      nullif(due_at, 'infinity') as next, null::timestamptz as finished
    from deliveries delivery
    where account_id = ? and endpoint_id = ? and %s and event_id >= ? and event_id < ?%s
    order by event_id desc limit ?)
    """
        .formatted(state, condition, conditions());
  }

  private String done(State state) {
    return """
    (select account_id, event_id, state, number as attempts, null::timestamptz as next,
      started_at + took_ms * interval '1 millisecond' as finished
    from delivery_attempts delivery
    where account_id = ? and endpoint_id = ? and state = '%s' and event_id >= ?
      and event_id < ?%s
    order by event_id desc limit ?)
    """
        .formatted(state, conditions());
  }

  private String conditions() {
    return (filter.subject() == null ? "" : OF_SUBJECT) + (filter.type() == null ? "" : OF_TYPE);
  }

  /** The parameters of all the sources, one after the other. */
  void bind(Parameters parameters) throws SQLException {
    for (int each = 0; each < states.size(); each++) {
      parameters
          .uuid(query.account().value())
          .uuid(query.endpoint().value())
          .uuid(begin())
          .uuid(end());
      if (filter.subject() != null) {
        parameters.uuid(query.account().value()).uuid(filter.subject());
      }
      if (filter.type() != null) {
        parameters.text(filter.type().publicName());
      }
      parameters.number(query.limit() + 1L);
    }
  }

  private UUID begin() {
    @Nullable Instant from = filter.from();
    return from == null ? EventTimes.BEGIN : EventTimes.bound(from);
  }

  /** What comes first: the end that was asked for, or where the page before ended. */
  private UUID end() {
    @Nullable Instant until = filter.until();
    @Nullable UUID after = query.after();
    UUID end = until == null ? EventTimes.END : EventTimes.bound(until);
    return after != null && isBefore(after, end) ? after : end;
  }

  /** As PostgreSQL compares them: without signs. */
  private static boolean isBefore(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high < 0
        || (high == 0
            && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits())
                < 0);
  }
}
