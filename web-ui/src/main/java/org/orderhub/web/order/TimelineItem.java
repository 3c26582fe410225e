package org.orderhub.web.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderLines;

/**
 * One thing on a time line: what the log recorded, or what a partner says happened, at the time it
 * happened there.
 */
public record TimelineItem(
    Instant at, EventLog.@Nullable Entry entry, @Nullable Happening happening) {

  /** Both together, the last first. */
  static List<TimelineItem> of(
      List<EventLog.Entry> entries, List<OrderEvent> events, OrderLines lines) {
    return Stream.concat(
            entries.stream().map(entry -> new TimelineItem(entry.occurredAt(), entry, null)),
            events.stream()
                .map(event -> Happening.of(event, lines))
                .map(happening -> new TimelineItem(happening.at(), null, happening)))
        .sorted(Comparator.comparing(TimelineItem::at).reversed())
        .toList();
  }
}
