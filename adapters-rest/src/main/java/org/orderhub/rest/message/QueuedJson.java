package org.orderhub.rest.message;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.message.MessageId;

/** An e-mail that will be sent. */
@Schema(name = "QueuedMessage")
public record QueuedJson(String id, @Schema(description = "Where it can be followed") String href) {

  static Response accepted(MessageId id) {
    return Response.accepted(new QueuedJson(id.toString(), "/v1/messages/" + id)).build();
  }
}
