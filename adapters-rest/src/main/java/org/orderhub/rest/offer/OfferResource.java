package org.orderhub.rest.offer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.cart.CartCustomers;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.StrictJson;
import org.orderhub.rest.shared.Times;
import org.orderhub.rest.shared.Trials;

/** Offers: begin one, list them, look at one, change until when it holds. */
@Path(OfferAnswers.ADDRESS)
@PartnerApi
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferResource {
  private final CreateOffer createOffer;
  private final EditOffer editOffer;
  private final Queries queries;
  private final OfferAnswers answers;
  private final CartCustomers customers;
  private final Caller caller;

  OfferResource(
      CreateOffer createOffer,
      EditOffer editOffer,
      Queries queries,
      OfferAnswers answers,
      CartCustomers customers,
      Caller caller) {
    this.createOffer = createOffer;
    this.editOffer = editOffer;
    this.queries = queries;
    this.answers = answers;
    this.customers = customers;
    this.caller = caller;
  }

  /** What looks at offers, and what tries commands. */
  @jakarta.inject.Singleton
  record Queries(ShowOffer showOffer, FindOffers findOffers, Trials trials) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @CanRehearse
  @Operation(
      operationId = "createOffer",
      summary = "Begin an offer for a customer",
      description =
          "A draft without lines, or with those of one of the customer's carts: ids, prices, rules"
              + " and notes are the same, and the cart stays. It holds for 14 days unless"
              + " expiresAt is sent.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = NewOfferReader.NewOfferJson.class),
              examples = @ExampleObject(name = "newOffer", ref = "newOffer")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "422", ref = "notPossible")
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    CreateOffer.Command command =
        NewOfferReader.read(StrictJson.parse(body), caller, customers, answers.now());
    return switch (queries.trials().carryOut(uri, () -> createOffer.create(command))) {
      case CreateOffer.Result.Created created ->
          answers.of(
              created(created.offer().id(), uri), created.offer(), null, DryRun.isAsked(uri));
      case CreateOffer.Result.UnknownCustomer unknown -> throw CartCustomers.unknown();
      case CreateOffer.Result.UnknownCart unknown -> throw NewOfferReader.unknownCart();
    };
  }

  private static Response.ResponseBuilder created(OfferId id, UriInfo uri) {
    return DryRun.isAsked(uri)
        ? Response.ok()
        : Response.created(Answers.address(uri, OfferAnswers.ADDRESS, id.toString()));
  }

  @GET
  @Operation(operationId = "listOffers", summary = "List offers, the newest first")
  @Parameter(name = "customerId", description = "Of one customer: UUID, number or your own id")
  @Parameter(
      name = "status",
      schema =
          @Schema(enumeration = {"DRAFT", "SENT", "EXPIRED", "WON", "LOST", "WON_TRANSFERRED"}))
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = OfferRowJson.OfferPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "customerId", "status");
    CustomerId customer = given.value("customerId", customers::named);
    OfferStatus status = given.value("status", OfferResource::status);
    OfferId after = given.value("cursor", FindOffers::place);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query = new FindOffers.Query(caller.account(), customer, status, true, limit, after);
    return ListPages.answer(
        queries.findOffers().find(query), OfferRowJson::from, uri, OfferAnswers.ADDRESS);
  }

  @GET
  @Path("/{offerId}")
  @Operation(
      operationId = "getOffer",
      summary = "Get an offer",
      description = "Looking is not opening: nobody is told.")
  @APIResponse(
      responseCode = "200",
      description = "The offer",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String offerId) {
    return queries
        .showOffer()
        .show(caller.account(), OfferAnswers.id(offerId), caller.actor())
        .map(answers::shown)
        .orElseThrow(OfferAnswers::missing);
  }

  @PATCH
  @Path("/{offerId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @CanRehearse
  @Operation(
      operationId = "changeOffer",
      summary = "Change until when a draft holds",
      description = "If-Match must be sent. What was sent is withdrawn first.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OfferPatchJson.class),
              examples = @ExampleObject(name = "offerPatch", ref = "offerPatch")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = OfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response patch(
      String offerId,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Version expected = Answers.required(headers).orElse(null);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    Instant expiresAt = fields.value("expiresAt", Times::parse);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command = new EditOffer.Command(answers.target(offerId, expected), List.of(), expiresAt);
    return answers.done(queries.trials().carryOut(uri, () -> editOffer.edit(command)), uri);
  }

  private static OfferStatus status(String text) {
    for (OfferStatus status : OfferStatus.values()) {
      if (status.name().equalsIgnoreCase(text)) {
        return status;
      }
    }
    throw new InvalidValue("unknown_choice", "must be one of " + List.of(OfferStatus.values()));
  }

  /** The schema of what may be changed. */
  @Schema(name = "OfferPatch")
  record OfferPatchJson(@Schema(format = "date-time") String expiresAt) {}
}
