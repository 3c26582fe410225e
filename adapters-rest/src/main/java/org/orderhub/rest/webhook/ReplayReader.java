package org.orderhub.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.Replays.Selection;
import org.orderhub.application.webhook.Replays.Which;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads what is to be sent again: one event, a range, or what an endpoint missed while off. */
final class ReplayReader {
  private static final int MOST_TYPES = 100;

  private final Fields fields;

  private ReplayReader(Fields fields) {
    this.fields = fields;
  }

  /**
   * The selection.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static Selection read(JsonNode body) {
    var reader = new ReplayReader(Fields.of(body, new Errors()));
    Selection selection = reader.selection();
    reader.fields.refuseOthers();
    if (selection == null || !reader.fields.errors().isEmpty()) {
      throw reader.fields.errors().refusal();
    }
    return selection;
  }

  private @Nullable Selection selection() {
    if (fields.has("eventId")) {
      UUID id = fields.value("eventId", ReplayReader::uuid);
      return id == null ? null : new Selection.One(new EventId(id));
    }
    if (fields.has("sinceDisabled")) {
      return sinceDisabled();
    }
    return range();
  }

  private @Nullable Selection sinceDisabled() {
    if (Boolean.TRUE.equals(fields.flag("sinceDisabled"))) {
      return new Selection.SinceSwitchedOff();
    }
    fields
        .errors()
        .add(fields.pointer("sinceDisabled"), "unknown_choice", "must be true, or not sent");
    return null;
  }

  private @Nullable Selection range() {
    Instant from = fields.required("from", Times::parse);
    Instant until = fields.required("until", Times::parse);
    List<EventType> types = fields.values("types", MOST_TYPES, ReplayReader::type);
    Which which = fields.value("state", ReplayReader::which);
    if (from == null || until == null) {
      return null;
    }
    if (!from.isBefore(until)) {
      fields.errors().add(fields.pointer("until"), "out_of_range", "must be later than from");
    }
    return new Selection.Range(from, until, Set.copyOf(types), which == null ? Which.ANY : which);
  }

  /** {@code never-delivered} for NEVER_DELIVERED. */
  static String spelled(Replays.Which which) {
    return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Which which(String text) {
    for (Which each : Which.values()) {
      if (spelled(each).equals(text)) {
        return each;
      }
    }
    throw new InvalidValue(
        "unknown_choice", "must be one of any, delivered, exhausted, never-delivered");
  }

  private static EventType type(String name) {
    return EventType.named(name)
        .orElseThrow(() ->
            new InvalidValue("unknown_event_type", "must be one of " + EventTypesJson.allowed()));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidValue("not_an_id", "must be the id of an event");
    }
  }
}
