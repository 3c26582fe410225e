package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.orderhub.domain.shared.Actor;

/** Who opened something: one of the staff, by the partner's word an operator, or the customer. */
final class WhoJson {
  private WhoJson() {}

  /** Writes the fields {@code who} and {@code actor}. */
  static void write(JsonGenerator json, Actor actor) throws IOException {
    json.writeStringField(
        "who",
        switch (actor) {
          case Actor.StaffUser staff -> "operator";
          case Actor.PartnerKey key -> "operator";
          case Actor.CustomerUser customer -> "customer";
          case Actor.Workflow workflow -> "operator";
          case Actor.Hub hub -> "operator";
        });
    ActorJson.write(json, actor);
  }
}
