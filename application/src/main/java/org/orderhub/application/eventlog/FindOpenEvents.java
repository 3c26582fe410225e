package org.orderhub.application.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.OpenEvent;

/** Lists the events that nobody has acknowledged, the oldest first. */
public interface FindOpenEvents {
  List<OpenEvent> find(Query query);

  /**
   * What to list.
   *
   * @param topics of which events; empty for all
   * @param from the earliest time; none for all
   * @param to the latest time, itself included; none for all
   * @param after the number behind which to begin; 0 for the beginning
   * @param limit at most so many
   */
  record Query(
      AccountId account,
      OpenEvent.Kind kind,
      Set<String> topics,
      @Nullable Instant from,
      @Nullable Instant to,
      long after,
      int limit) {
    public Query {
      topics = Set.copyOf(topics);
    }
  }
}
