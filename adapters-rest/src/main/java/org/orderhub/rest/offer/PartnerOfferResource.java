package org.orderhub.rest.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.identity.ShowStaffUser;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;

/** Offers at the partner's addresses. */
@Path(PartnerOfferResource.PATH)
@PartnerApi
@Blocking
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
public final class PartnerOfferResource {
  static final String PATH = "/api/v1/orderpath/integrations/auth-required";
  private static final @Nullable Version NO_VERSION = null;

  private final ShowOfferPlan showOfferPlan;
  private final ShowCustomer showCustomer;
  private final ShowStaffUser showStaffUser;
  private final ChangeOffer changeOffer;
  private final OfferAnswers answers;
  private final Caller caller;
  private final Clock clock;

  PartnerOfferResource(
      ShowOfferPlan showOfferPlan,
      ShowCustomer showCustomer,
      ShowStaffUser showStaffUser,
      ChangeOffer changeOffer,
      OfferAnswers answers,
      Caller caller,
      Clock clock) {
    this.showOfferPlan = showOfferPlan;
    this.showCustomer = showCustomer;
    this.showStaffUser = showStaffUser;
    this.changeOffer = changeOffer;
    this.answers = answers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/offer")
  @Operation(
      operationId = "getPartnerOffer",
      summary = "Get an offer, split by what ships when",
      description =
          "By today's stock. A line that is split stands in two slots, each time with its part of"
              + " the quantity. Of an offer that was won only what was accepted is shown.")
  @Parameter(name = "offerId", required = true)
  @APIResponse(
      responseCode = "200",
      description = "The offer",
      content = @Content(schema = @Schema(implementation = PartnerOfferJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public PartnerOfferJson show(@Parameter(hidden = true) UriInfo uri) {
    var errors = new Errors();
    Answers.onlyParameters(uri, errors, "offerId");
    String offerId = uri.getQueryParameters().getFirst("offerId");
    if (offerId == null || offerId.isBlank()) {
      errors.add("offerId", "required", "is required");
    }
    errors.throwIfAny();
    ShowOfferPlan.Planned planned =
        showOfferPlan
            .show(caller.account(), OfferAnswers.id(String.valueOf(offerId)), caller.actor())
            .orElseThrow(OfferAnswers::missing);
    return PartnerOffers.json(
        planned.offer(),
        creatorEmail(planned.offer()),
        customer(planned.offer()),
        planned.plan(),
        answers.attachments(planned.offer()),
        clock.instant());
  }

  @PUT
  @Path("/offers/{offerId}/transfer-failed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "failPartnerOfferTransfer",
      summary = "Say that a won offer could not be taken over",
      description = "It is WON, with the reason.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = OfferAnswerResource.ReasonJson.class),
              examples = @ExampleObject(name = "failed", ref = "failOfferTransfer")))
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "offerRefused")
  public Response transferFailed(String offerId, byte[] body) {
    var wish = new OfferWish.FailTransfer(OfferAnswerResource.reason(body));
    OfferAnswers.carriedOut(
        changeOffer.change(new ChangeOffer.Command(answers.target(offerId, NO_VERSION), wish)));
    return Response.noContent().build();
  }

  private @Nullable String creatorEmail(Offer offer) {
    return switch (offer.head().creator()) {
      case Actor.StaffUser staff ->
          showStaffUser
              .show(caller.account(), new StaffId(staff.id()))
              .map(user -> user.email().toString())
              .orElse(null);
      case Actor.CustomerUser customer -> null;
      case Actor.PartnerKey key -> null;
      case Actor.Workflow workflow -> null;
      case Actor.Hub hub -> null;
    };
  }

  private Customer customer(Offer offer) {
    return showCustomer
        .show(caller.account(), offer.head().customer())
        .orElseThrow(OfferAnswers::missing);
  }
}
