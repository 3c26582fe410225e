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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.Trials;

/** What people write to an offer. Each answer is the offer afterwards. */
@Path(OfferAnswers.ADDRESS + "/{offerId}/notes")
@PartnerApi
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferNoteResource {
  private final ChangeOffer changeOffer;
  private final OfferAnswers answers;
  private final Trials trials;
  private final Ids ids;

  OfferNoteResource(ChangeOffer changeOffer, OfferAnswers answers, Trials trials, Ids ids) {
    this.changeOffer = changeOffer;
    this.answers = answers;
    this.trials = trials;
    this.ids = ids;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "addOfferNote",
      summary = "Write a note to an offer",
      description = "For staff alone unless visibleForClients is true.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = NoteJson.WishJson.class),
              examples = @ExampleObject(name = "note", ref = "offerNote")))
  @APIResponse(
      responseCode = "201",
      description = "Written",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response add(
      String offerId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Fields fields = OfferAnswers.fields(body);
    String content = fields.required("content", text -> Text.required(text, TextLimits.TEXT));
    Boolean visible = fields.flag("visibleForClients");
    fields.refuseOthers();
    if (content == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    var wish = new OfferWish.AddNote(new NoteId(ids.next()), content, visible != null && visible);
    OfferResult result = change(answers.target(offerId, headers), wish, uri);
    return answers.of(
        DryRun.isAsked(uri)
            ? Response.ok()
            : Response.created(Answers.address(uri, OfferAnswers.ADDRESS, offerId)),
        OfferAnswers.carriedOut(result),
        null,
        DryRun.isAsked(uri));
  }

  @PATCH
  @Path("/{noteId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @CanRehearse
  @Operation(
      operationId = "changeOfferNote",
      summary = "Change a note of an offer",
      description = "What is not told stays. If-Match must be sent.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteJson.WishJson.class),
              examples = @ExampleObject(name = "note", ref = "offerNote")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response patch(
      String offerId,
      String noteId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Version expected = Answers.required(headers).orElse(null);
    Fields fields = OfferAnswers.fields(body);
    String content = fields.value("content", text -> Text.required(text, TextLimits.TEXT));
    Boolean visible = fields.flag("visibleForClients");
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var wish = new OfferWish.ChangeNote(id(noteId), content, visible);
    return answers.done(change(answers.target(offerId, expected), wish, uri), uri);
  }

  @DELETE
  @Path("/{noteId}")
  @CanRehearse
  @Operation(operationId = "removeOfferNote", summary = "Take a note away")
  @Parameter(name = "dryRun", ref = "dryRun")
  @APIResponse(
      responseCode = "200",
      description = "Taken away",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response remove(
      String offerId,
      String noteId,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    var wish = new OfferWish.RemoveNote(id(noteId));
    return answers.done(change(answers.target(offerId, headers), wish, uri), uri);
  }

  private OfferResult change(OfferRound.Target target, OfferWish wish, UriInfo uri) {
    var command = new ChangeOffer.Command(target, wish);
    return trials.carryOut(uri, () -> changeOffer.change(command));
  }

  private static NoteId id(String text) {
    return new NoteId(Keys.uuid("note", text));
  }
}
