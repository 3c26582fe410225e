package org.orderhub.rest.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
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
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/**
 * What waits of one subject for one webhook, and what people do about the message that holds it.
 */
@Path("/v1/webhooks/{id}/lanes/{subjectId}")
@PartnerApi
@Blocking
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class LaneResource {
  private final ShowLane showLane;
  private final ReleaseLane releaseLane;
  private final SkipHead skipHead;
  private final Caller caller;

  LaneResource(ShowLane showLane, ReleaseLane releaseLane, SkipHead skipHead, Caller caller) {
    this.showLane = showLane;
    this.releaseLane = releaseLane;
    this.skipHead = skipHead;
    this.caller = caller;
  }

  /**
   * A lane.
   *
   * @param eventId of the oldest message, which all others wait for
   */
  @Schema(name = "WebhookLane")
  public record LaneJson(
      String subjectId,
      @Schema(description = "Of the oldest message, which the others wait for") String eventId,
      @Schema(description = "It is not tried any more until somebody acts") boolean isParked,
      @Schema(description = "That wait, it included; counted up to 10,000") long messages) {}

  @GET
  @Operation(
      operationId = "getWebhookLane",
      summary = "Get what waits of one subject",
      description = "The subject is what events are about: subjectId of a delivery.")
  @APIResponse(
      responseCode = "200",
      description = "The lane",
      content =
          @Content(
              schema = @Schema(implementation = LaneJson.class),
              examples = @ExampleObject(name = "lane", ref = "webhookLane")))
  @APIResponse(responseCode = "404", ref = "missing")
  public LaneJson show(String id, String subjectId) {
    ShowLane.Lane lane = lane(EndpointIds.parse(id), subjectId);
    return new LaneJson(
        subjectId, lane.head().value().toString(), lane.isParked(), lane.messages());
  }

  @POST
  @Path("/release")
  @Operation(
      operationId = "releaseWebhookLane",
      summary = "Try a parked message again",
      description =
          "It has all its tries anew, beginning at once; the others go on waiting for it.")
  @APIResponse(responseCode = "204", description = "Released")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "conflict")
  public Response release(String id, String subjectId) {
    caller.needs(Scope.ADMIN);
    EndpointId endpoint = EndpointIds.parse(id);
    ShowLane.Lane lane = lane(endpoint, subjectId);
    var command = new ReleaseLane.Command(caller.account(), endpoint, lane.head(), caller.actor());
    return switch (releaseLane.release(command)) {
      case ReleaseLane.Result.Released released -> Response.noContent().build();
      case ReleaseLane.Result.NotParked notParked ->
          throw conflict("Its oldest message is not parked: it is being tried.");
    };
  }

  @POST
  @Path("/skip")
  @Operation(
      operationId = "skipWebhookMessage",
      summary = "Give up the oldest message of a subject",
      description =
          "Parked or waiting; the next goes on, and the gap shows in the sequence numbers. It can"
              + " be sent again by replayWebhook.")
  @APIResponse(responseCode = "204", description = "Skipped")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "conflict")
  public Response skip(String id, String subjectId) {
    caller.needs(Scope.ADMIN);
    EndpointId endpoint = EndpointIds.parse(id);
    ShowLane.Lane lane = lane(endpoint, subjectId);
    var command = new SkipHead.Command(caller.account(), endpoint, lane.head(), caller.actor());
    return switch (skipHead.skip(command)) {
      case SkipHead.Result.Skipped skipped -> Response.noContent().build();
      case SkipHead.Result.NotTheHead notTheHead ->
          throw conflict("Its oldest message is on its way at this moment, or was just delivered.");
    };
  }

  private ShowLane.Lane lane(EndpointId endpoint, String subjectId) {
    return showLane
        .show(caller.account(), endpoint, EndpointIds.uuid(subjectId, "lane"))
        .orElseThrow(() -> Answers.missing("lane with messages"));
  }

  private static RequestRefused conflict(String detail) {
    return new RequestRefused(Problem.of(Problem.Kind.CONFLICT, detail));
  }
}
