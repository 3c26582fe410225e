package org.orderhub.rest.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schema of an event in the feed. */
@Schema(name = "Event")
record EventSchema(
    @Schema(description = "The webhook-id of its messages") String id,
    @Schema(examples = "order.registered") String type,
    Instant timestamp,
    @Schema(description = "What it is about, as it was then") Map<String, Object> data,
    @Schema(description = "Counts the subject's events: 1, 2, 3, ...") long sequence,
    @Nullable Long previousSequence) {

  /** The schema of a stretch of the feed. */
  @Schema(name = "EventStretch")
  record Stretch(
      List<EventSchema> items,
      @Schema(description = "Where to go on, also when there are no more events by now")
          String next) {}
}
