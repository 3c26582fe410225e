package org.orderhub.rest.synchronization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.synchronization.OfferSynchronizationJson.OfferEventJson;

/**
 * What becomes of offers by number, for systems that ask again and again: at the partner's address.
 */
@Path("/api/v1/orderpath/integrations/auth-required/synchronization/offer")
@PartnerApi
@Tag(name = "Synchronization")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferSynchronizationResource {
  private final FollowEvents followEvents;
  private final Caller caller;
  private final ObjectMapper mapper;

  OfferSynchronizationResource(FollowEvents followEvents, Caller caller, ObjectMapper mapper) {
    this.followEvents = followEvents;
    this.caller = caller;
    this.mapper = mapper;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "synchronizeOffers",
      summary = "Follow what becomes of offers by number",
      description =
          "Begin with startId 1 and go on with nextId. Numbers grow, with gaps. There are no more"
              + " events when nextId stays as it is.")
  @Parameter(
      name = "startId",
      schema = @Schema(type = SchemaType.INTEGER, format = "int64", defaultValue = "1"))
  @Parameter(
      name = "numberOfEvents",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "10000",
              defaultValue = "100"))
  @Parameter(
      name = "filter",
      description =
          "SENT, WON, LOST, WON_TRANSFERRED, TRANSFER_FAILED, separated by commas; empty for all")
  @APIResponse(
      responseCode = "200",
      description = "What happened next",
      content = @Content(schema = @Schema(implementation = OfferSynchronizationJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  public OfferSynchronizationJson follow(@Parameter(hidden = true) UriInfo uri) {
    var errors = new Errors();
    Answers.onlyParameters(uri, errors, "startId", "numberOfEvents", "filter");
    LogPlace from = FeedParameters.from(uri, errors);
    int most = FeedParameters.most(uri, errors);
    Set<OfferChange> asked = asked(uri, errors);
    errors.throwIfAny();
    FollowEvents.Stretch stretch =
        followEvents.follow(
            new FollowEvents.Query(
                caller.account(), new FollowEvents.From.Place(from), OfferChange.sources(), most));
    return new OfferSynchronizationJson(
        stretch.next().toNumber(),
        stretch.events().stream().flatMap(event -> told(event, asked)).toList());
  }

  private static Set<OfferChange> asked(UriInfo uri, Errors errors) {
    Set<OfferChange> asked = EnumSet.noneOf(OfferChange.class);
    uri.getQueryParameters().getOrDefault("filter", List.of()).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> {
          try {
            asked.add(OfferChange.valueOf(name));
          } catch (IllegalArgumentException unknown) {
            errors.add(
                "filter", "unknown_choice", "must be some of " + List.of(OfferChange.values()));
          }
        });
    return asked.isEmpty() ? EnumSet.allOf(OfferChange.class) : asked;
  }

  private Stream<OfferEventJson> told(FollowEvents.Event event, Set<OfferChange> asked) {
    return OfferChange.of(event.type()).filter(asked::contains).stream()
        .map(change -> new OfferEventJson(offerId(event), change.name()));
  }

  private String offerId(FollowEvents.Event event) {
    try {
      return mapper.readTree(event.body()).required("data").required("offerId").textValue();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The body of event " + event.id() + " is no JSON", broken);
    }
  }
}
