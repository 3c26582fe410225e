package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.orderhub.domain.shared.Actor;

/** Who did it. */
final class ActorJson {
  /** A name may be long. */
  private static final int MOST_OF_A_NAME = 1_500;

  private ActorJson() {}

  static void write(JsonGenerator json, Actor actor) throws IOException {
    json.writeObjectFieldStart("actor");
    json.writeStringField(
        "kind",
        switch (actor) {
          case Actor.StaffUser staff -> "staff";
          case Actor.PartnerKey key -> "apiKey";
          case Actor.CustomerUser customer -> "customer";
          case Actor.Workflow workflow -> "workflow";
          case Actor.Hub hub -> "system";
        });
    json.writeStringField("name", name(actor));
    json.writeEndObject();
  }

  private static String name(Actor actor) {
    return JsonLength.cut(actor.name(), MOST_OF_A_NAME);
  }
}
