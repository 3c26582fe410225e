package org.orderhub.rest.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Sends messages again, byte for byte and by the same ids. */
@Path("/v1/webhooks/{id}")
@PartnerApi
@Blocking
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class ReplayResource {
  private final ReplayDelivery replayDelivery;
  private final ReplayDeliveries replayDeliveries;
  private final CountReplay countReplay;
  private final ListReplays listReplays;
  private final ShowEndpoint showEndpoint;
  private final Caller caller;

  ReplayResource(
      ReplayDelivery replayDelivery,
      ReplayDeliveries replayDeliveries,
      CountReplay countReplay,
      ListReplays listReplays,
      ShowEndpoint showEndpoint,
      Caller caller) {
    this.replayDelivery = replayDelivery;
    this.replayDeliveries = replayDeliveries;
    this.countReplay = countReplay;
    this.listReplays = listReplays;
    this.showEndpoint = showEndpoint;
    this.caller = caller;
  }

  @POST
  @Path("/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "replayWebhook",
      summary = "Send messages again",
      description =
          "One, those of a time, or all since the webhook was off; a few at a time beside what is"
              + " new, in the order of their subjects, with the same webhook-id and bytes. One that"
              + " is parked is released. What waits already is not sent twice.")
  @Parameter(
      name = "dryRun",
      description = "true: says how many messages, and sends none",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ReplayJson.WishJson.class),
              examples = {
                @ExampleObject(name = "one", ref = "webhookReplayOne"),
                @ExampleObject(name = "range", ref = "webhookReplayRange"),
                @ExampleObject(name = "sinceDisabled", ref = "webhookReplaySinceDisabled")
              }))
  @APIResponse(
      responseCode = "200",
      description = "How many it would be, when dryRun=true was sent",
      content =
          @Content(
              schema = @Schema(implementation = ReplayJson.CountJson.class),
              examples = @ExampleObject(name = "count", ref = "webhookReplayCount")))
  @APIResponse(
      responseCode = "202",
      description = "They are on their way",
      content =
          @Content(
              schema = @Schema(implementation = ReplayJson.CountJson.class),
              examples = @ExampleObject(name = "count", ref = "webhookReplayCount")))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "conflict")
  public Response replay(String id, byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    EndpointId endpoint = EndpointIds.parse(id);
    Replays.Selection selection = ReplayReader.read(StrictJson.parse(body));
    if (DryRun.isAsked(uri)) {
      return Response.ok(count(endpoint, selection)).build();
    }
    return Response.accepted(
            switch (selection) {
              case Replays.Selection.One one -> replay(endpoint, one);
              case Replays.Selection.Range range -> replay(endpoint, range);
              case Replays.Selection.SinceSwitchedOff since -> replay(endpoint, since);
            })
        .build();
  }

  @GET
  @Path("/replays")
  @Operation(
      operationId = "listWebhookReplays",
      summary = "List what people had sent again, released or skipped: the latest 100 first")
  @APIResponse(
      responseCode = "200",
      description = "The latest 100",
      content =
          @Content(
              schema = @Schema(implementation = ReplayJson.RecordsJson.class),
              examples = @ExampleObject(name = "replays", ref = "webhookReplays")))
  @APIResponse(responseCode = "404", ref = "missing")
  public ReplayJson.RecordsJson list(String id) {
    EndpointId endpoint = EndpointIds.parse(id);
    if (showEndpoint.show(caller.account(), endpoint).isEmpty()) {
      throw Answers.missing("webhook");
    }
    return new ReplayJson.RecordsJson(
        listReplays.list(caller.account(), endpoint).stream()
            .map(ReplayJson.RecordJson::from)
            .toList());
  }

  private ReplayJson.CountJson count(EndpointId endpoint, Replays.Selection selection) {
    return switch (countReplay.count(caller.account(), endpoint, selection)) {
      case CountReplay.Result.Counted counted ->
          new ReplayJson.CountJson(counted.messages(), counted.isAll());
      case CountReplay.Result.Missing missing -> throw Answers.missing("webhook");
    };
  }

  private ReplayJson.CountJson replay(EndpointId endpoint, Replays.Selection.One one) {
    var command =
        new ReplayDelivery.Command(caller.account(), endpoint, one.event(), caller.actor());
    return switch (replayDelivery.replay(command)) {
      case ReplayDelivery.Result.Queued queued -> new ReplayJson.CountJson(1, true);
      case ReplayDelivery.Result.Waiting waiting ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.CONFLICT, "The message waits to be sent as it is."));
      case ReplayDelivery.Result.Missing missing -> throw Answers.missing("delivery");
    };
  }

  private ReplayJson.CountJson replay(EndpointId endpoint, Replays.Selection selection) {
    var command =
        new ReplayDeliveries.Command(caller.account(), endpoint, selection, caller.actor());
    return switch (replayDeliveries.replay(command)) {
      case ReplayDeliveries.Result.Queued queued ->
          new ReplayJson.CountJson(queued.messages(), queued.isAll());
      case ReplayDeliveries.Result.Missing missing -> throw Answers.missing("webhook");
    };
  }
}
