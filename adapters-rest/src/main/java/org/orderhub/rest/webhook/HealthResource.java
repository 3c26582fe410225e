package org.orderhub.rest.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;

/** Whether a webhook is well, and what its receiver does not know yet. */
@Path("/v1/webhooks/{id}/health")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
  private final ShowEndpointHealth showEndpointHealth;
  private final Caller caller;

  HealthResource(ShowEndpointHealth showEndpointHealth, Caller caller) {
    this.showEndpointHealth = showEndpointHealth;
    this.caller = caller;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "getWebhookHealth",
      summary = "Get how a webhook fares",
      description =
          "The breaker spares a webhook that fails: open, nothing is sent; half open, it comes back"
              + " in steps. After 120 hours without one success it is switched off.")
  @APIResponse(
      responseCode = "200",
      description = "Its health and its backlog",
      content =
          @Content(
              schema = @Schema(implementation = HealthJson.class),
              examples = @ExampleObject(name = "webhookHealth", ref = "webhookHealth")))
  @APIResponse(responseCode = "404", ref = "missing")
  public HealthJson show(String id) {
    return showEndpointHealth
        .show(caller.account(), EndpointIds.parse(id))
        .map(HealthJson::from)
        .orElseThrow(() -> Answers.missing("webhook"));
  }
}
