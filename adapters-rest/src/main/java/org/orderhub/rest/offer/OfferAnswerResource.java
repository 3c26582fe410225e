package org.orderhub.rest.offer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Trials;

/** What becomes of an offer that was sent. */
@Path(OfferAnswers.ADDRESS + "/{offerId}")
@PartnerApi
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferAnswerResource {
  private final ChangeOffer changeOffer;
  private final OfferAnswers answers;
  private final Trials trials;
  private final Ids ids;

  OfferAnswerResource(ChangeOffer changeOffer, OfferAnswers answers, Trials trials, Ids ids) {
    this.changeOffer = changeOffer;
    this.answers = answers;
    this.trials = trials;
    this.ids = ids;
  }

  @POST
  @Path("/withdraw")
  @CanRehearse
  @Operation(
      operationId = "withdrawOffer",
      summary = "Take an offer back",
      description = "It is a draft again, and its links lead nowhere any more.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response withdraw(
      String offerId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    return change(offerId, new OfferWish.Withdraw(), uri, headers);
  }

  @POST
  @Path("/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(operationId = "declineOffer", summary = "Decline an offer: it is LOST")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReasonJson.class),
              examples = @ExampleObject(name = "declined", ref = "declineOffer")))
  @APIResponse(
      responseCode = "200",
      description = "Declined",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response decline(
      String offerId,
      byte @Nullable [] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Fields fields = OfferAnswers.fields(body);
    String reason = fields.text("reason", TextLimits.REMARK);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return change(offerId, new OfferWish.Decline(reason), uri, headers);
  }

  @POST
  @Path("/ask")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "askForAnotherOffer",
      summary = "Ask for a change of an offer",
      description = "The message is one of the offer's notes; the offer stays as it is.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = MessageJson.class),
              examples = @ExampleObject(name = "asked", ref = "askForAnotherOffer")))
  @APIResponse(
      responseCode = "200",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response ask(
      String offerId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Fields fields = OfferAnswers.fields(body);
    String message = fields.required("message", text -> Text.required(text, TextLimits.TEXT));
    fields.refuseOthers();
    if (message == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return change(offerId, new OfferWish.Ask(new NoteId(ids.next()), message), uri, headers);
  }

  @POST
  @Path("/transferred")
  @CanRehearse
  @Operation(
      operationId = "transferOffer",
      summary = "Say that a won offer was taken over",
      description =
          "By the system that carries it out: it is WON_TRANSFERRED. Said again, nothing changes.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Noted",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response transferred(
      String offerId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    return change(offerId, new OfferWish.Transfer(), uri, headers);
  }

  @POST
  @Path("/transfer-failed")
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "failOfferTransfer",
      summary = "Say that a won offer could not be taken over",
      description = "It is WON, with the reason.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ReasonJson.class),
              examples = @ExampleObject(name = "failed", ref = "failOfferTransfer")))
  @APIResponse(
      responseCode = "200",
      description = "Noted",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response transferFailed(
      String offerId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    return change(offerId, new OfferWish.FailTransfer(reason(body)), uri, headers);
  }

  /** Why a transfer failed; must be told. */
  static String reason(byte[] body) {
    Fields fields = OfferAnswers.fields(body);
    String reason = fields.required("reason", text -> Text.required(text, TextLimits.REMARK));
    fields.refuseOthers();
    if (reason == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return reason;
  }

  private Response change(String offerId, OfferWish wish, UriInfo uri, HttpHeaders headers) {
    var command = new ChangeOffer.Command(answers.target(offerId, headers), wish);
    return answers.done(trials.carryOut(uri, () -> changeOffer.change(command)), uri);
  }

  /** The schema of a reason. */
  @Schema(name = "OfferReason")
  record ReasonJson(@Schema(maxLength = 1000) String reason) {}

  /** The schema of a message. */
  @Schema(
      name = "OfferMessage",
      requiredProperties = {"message"})
  record MessageJson(@Schema(maxLength = 4000) String message) {}
}
