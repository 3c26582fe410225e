package org.orderhub.rest.eventlog;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.orderhub.application.eventlog.FollowEvents;

/**
 * The frozen body of an event, byte for byte as webhooks send it, with the event's id before its
 * fields: the {@code webhook-id} of its messages.
 */
record FollowedEventJson(@JsonValue @JsonRawValue String text) {

  static FollowedEventJson from(FollowEvents.Event event) {
    return new FollowedEventJson(
        "{\"id\":\"" + event.id().value() + "\"," + event.body().substring(1));
  }
}
