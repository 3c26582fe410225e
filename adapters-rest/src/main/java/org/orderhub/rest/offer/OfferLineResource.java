package org.orderhub.rest.offer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.cart.LinePatch;
import org.orderhub.rest.cart.LinePatchJson;
import org.orderhub.rest.cart.LineProblems;
import org.orderhub.rest.cart.LineReader;
import org.orderhub.rest.cart.NewLineJson;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.StrictJson;
import org.orderhub.rest.shared.Trials;

/** The lines of a draft. Each answer is the offer afterwards. */
@Path(OfferAnswers.ADDRESS + "/{offerId}/lines")
@PartnerApi
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferLineResource {
  private final ShowOffer showOffer;
  private final EditOffer editOffer;
  private final OfferAnswers answers;
  private final Trials trials;
  private final Caller caller;

  OfferLineResource(
      ShowOffer showOffer,
      EditOffer editOffer,
      OfferAnswers answers,
      Trials trials,
      Caller caller) {
    this.showOffer = showOffer;
    this.editOffer = editOffer;
    this.answers = answers;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "addOfferLine",
      summary = "Put a product into an offer",
      description =
          "At the catalogue's price unless one is told. The same product may stand on several"
              + " lines. Children belong to the line, ship with it and go with it.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = NewLineJson.class),
              examples = @ExampleObject(name = "newLine", ref = "newLine")))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response add(
      String offerId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Offer offer = stored(offerId);
    LineWish wish = LineReader.add(StrictJson.parse(body), offer.contents().lines().currency());
    OfferResult result = edit(answers.target(offerId, headers), List.of(wish), uri);
    return answers.of(
        DryRun.isAsked(uri)
            ? Response.ok()
            : Response.created(Answers.address(uri, OfferAnswers.ADDRESS, offerId)),
        OfferAnswers.carriedOut(result),
        null,
        DryRun.isAsked(uri));
  }

  @PATCH
  @Path("/{lineId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @CanRehearse
  @Operation(
      operationId = "changeOfferLine",
      summary = "Change a line of an offer",
      description =
          "A JSON merge patch of quantity, price, purchasePrice, reason, note and what may be done"
              + " to the line; all of it or nothing. If-Match must be sent.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LinePatchJson.class),
              examples = @ExampleObject(name = "linePatch", ref = "linePatch")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "422", ref = "notPossible")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response patch(
      String offerId,
      String lineId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Version expected = Answers.required(headers).orElse(null);
    ProductLine line =
        stored(offerId)
            .contents()
            .lines()
            .find(line(lineId))
            .orElseThrow(() -> LineProblems.of(new LineRefusal.UnknownLine(line(lineId))));
    List<LineWish> wishes = LinePatch.read(StrictJson.parse(body), line);
    return answers.done(edit(answers.target(offerId, expected), wishes, uri), uri);
  }

  @DELETE
  @Path("/{lineId}")
  @CanRehearse
  @Operation(
      operationId = "removeOfferLine",
      summary = "Take a line out of an offer",
      description = "The lines that belong to it go as well.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Removed",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response remove(
      String offerId,
      String lineId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    List<LineWish> wish = List.of(new LineWish.Remove(line(lineId)));
    return answers.done(edit(answers.target(offerId, headers), wish, uri), uri);
  }

  private OfferResult edit(OfferRound.Target target, List<LineWish> wishes, UriInfo uri) {
    var command = new EditOffer.Command(target, wishes, null);
    return trials.carryOut(uri, () -> editOffer.edit(command));
  }

  private Offer stored(String offerId) {
    return showOffer
        .show(caller.account(), OfferAnswers.id(offerId), caller.actor())
        .orElseThrow(OfferAnswers::missing);
  }

  private static ProductLineId line(String text) {
    return new ProductLineId(Keys.uuid("line", text));
  }
}
