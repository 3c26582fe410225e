package org.orderhub.rest.webhook;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;

/** The key that signs a webhook's messages. */
@Path("/v1/webhooks/{id}/rotate-secret")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class SecretResource {
  private final RotateSecret rotateSecret;
  private final Caller caller;

  SecretResource(RotateSecret rotateSecret, Caller caller) {
    this.rotateSecret = rotateSecret;
    this.caller = caller;
  }

  /**
   * A new secret.
   *
   * @param previousSignsFor ISO 8601
   */
  @Schema(name = "WebhookSecret")
  public record SecretJson(
      @Schema(description = "Shown this once") String secret,
      @Schema(description = "For how long the secret before signs beside it")
          String previousSignsFor) {}

  @POST
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give a webhook a new secret",
      description =
          "The new secret is in this answer, and in no other. For 24 hours each message has the"
              + " signatures of both, so that the receiver changes over without losing any.")
  @APIResponse(
      responseCode = "200",
      description = "The new secret signs from now on",
      content =
          @Content(
              schema = @Schema(implementation = SecretJson.class),
              examples = @ExampleObject(name = "webhookSecret", ref = "webhookSecret")))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response rotate(String id) {
    caller.needs(Scope.ADMIN);
    return switch (rotateSecret.rotate(caller.account(), EndpointIds.parse(id))) {
      case RotateSecret.Result.Rotated rotated ->
          Response.ok(new SecretJson(rotated.secret().value(), rotated.overlap().toString()))
              .build();
      case RotateSecret.Result.Missing missing -> throw Answers.missing("webhook");
    };
  }
}
