package org.orderhub.rest.offer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.rest.cart.LineReader;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Trials;
import org.orderhub.rest.shipment.ShipmentPlanJson;

/** Sending an offer, accepting it, and what of it would ship when. */
@Path(OfferAnswers.ADDRESS + "/{offerId}")
@PartnerApi
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferCommandResource {
  private final SendOffer sendOffer;
  private final AcceptOffer acceptOffer;
  private final ShowOfferPlan showOfferPlan;
  private final OfferAnswers answers;
  private final Trials trials;
  private final Caller caller;

  OfferCommandResource(
      SendOffer sendOffer,
      AcceptOffer acceptOffer,
      ShowOfferPlan showOfferPlan,
      OfferAnswers answers,
      Trials trials,
      Caller caller) {
    this.sendOffer = sendOffer;
    this.acceptOffer = acceptOffer;
    this.showOfferPlan = showOfferPlan;
    this.answers = answers;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @Path("/send")
  @CanRehearse
  @Operation(
      operationId = "sendOffer",
      summary = "Send a draft",
      description =
          "The customer may answer from now on. The answer holds, this once, the link at which the"
              + " customer finds it without signing in.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response send(
      String offerId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    var target = answers.target(offerId, headers);
    return switch (trials.carryOut(uri, () -> sendOffer.send(target))) {
      case SendOffer.Result.Sent sent ->
          answers.of(
              Response.ok(),
              sent.offer(),
              DryRun.isAsked(uri)
                  ? null
                  : Answers.address(uri, "/o", sent.link().value()).toString(),
              DryRun.isAsked(uri));
      case SendOffer.Result.NotSent not -> answers.done(not.why(), uri);
    };
  }

  @POST
  @Path("/accept")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "acceptOffer",
      summary = "Accept an offer, whole or in part",
      description =
          "It becomes an order in the same moment: its id is the offer's documentNumber, its lines"
              + " keep their ids and parents. A line is accepted with the lines that belong to it.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AcceptJson.class),
              examples = @ExampleObject(name = "someLines", ref = "acceptOffer")))
  @APIResponse(
      responseCode = "200",
      description = "Accepted; acceptance names the order",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response accept(
      String offerId,
      byte @Nullable [] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    var command = new AcceptOffer.Command(answers.target(offerId, headers), choice(body));
    return switch (trials.carryOut(uri, () -> acceptOffer.accept(command))) {
      case AcceptOffer.Result.Accepted accepted ->
          answers.of(Response.ok(), accepted.offer(), null, DryRun.isAsked(uri));
      case AcceptOffer.Result.NotAccepted not -> answers.done(not.why(), uri);
    };
  }

  private static OfferChoice choice(byte @Nullable [] body) {
    Fields fields = OfferAnswers.fields(body);
    boolean isPart = fields.has("lines");
    List<ProductLineId> lines = fields.values("lines", ProductLines.MAXIMUM, LineReader::lineId);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return isPart ? new OfferChoice.Some(new HashSet<>(lines)) : new OfferChoice.All();
  }

  @GET
  @Path("/plan")
  @Operation(
      operationId = "getOfferPlan",
      summary = "Get what of an offer would ship when",
      description = "By today's stock. Each slot that waits names the line that forces it.")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = ShipmentPlanJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public ShipmentPlanJson plan(String offerId) {
    return showOfferPlan
        .show(caller.account(), OfferAnswers.id(offerId), caller.actor())
        .map(planned -> ShipmentPlanJson.from(planned.plan()))
        .orElseThrow(OfferAnswers::missing);
  }

  /** The schema of what is accepted. */
  @Schema(name = "OfferAcceptanceWish")
  record AcceptJson(
      @Schema(description = "Ids of the lines that are accepted; all where not sent")
          List<String> lines) {}
}
