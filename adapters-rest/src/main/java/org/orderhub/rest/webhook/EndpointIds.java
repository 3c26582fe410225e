package org.orderhub.rest.webhook;

import java.util.UUID;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.shared.Answers;

/** Ids as paths hold them: what cannot be an id is the id of nothing. */
final class EndpointIds {
  private EndpointIds() {}

  static EndpointId parse(String text) {
    return new EndpointId(uuid(text, "webhook"));
  }

  static UUID uuid(String text, String what) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw Answers.missing(what);
    }
  }
}
