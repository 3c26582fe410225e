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
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.synchronization.SynchronizationJson.OrderEventJson;

/** Changes of orders by number, for systems that ask again and again: at the partner's address. */
@Path("/api/v1/orders/integrations/auth-required/synchronization/order")
@PartnerApi
@Tag(name = "Synchronization")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderSynchronizationResource {
  private final FollowEvents followEvents;
  private final Caller caller;
  private final ObjectMapper mapper;

  OrderSynchronizationResource(FollowEvents followEvents, Caller caller, ObjectMapper mapper) {
    this.followEvents = followEvents;
    this.caller = caller;
    this.mapper = mapper;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "synchronizeOrders",
      summary = "Follow the changes of orders by number",
      description =
          "Begin with startId 1 and go on with nextId. Numbers grow, with gaps. An answer may hold"
              + " fewer events than asked for, also none, while there are more: there are no more"
              + " when nextId stays as it is.")
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
      name = "eventTypes",
      description = "ADDED, REMOVED, CHANGED, CHANGED_PAYMENT, separated by commas; empty for all")
  @APIResponse(
      responseCode = "200",
      description = "The next changes",
      content = @Content(schema = @Schema(implementation = SynchronizationJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  public SynchronizationJson follow(@Parameter(hidden = true) UriInfo uri) {
    Asked asked = Asked.of(uri);
    FollowEvents.Stretch stretch =
        followEvents.follow(
            new FollowEvents.Query(
                caller.account(),
                new FollowEvents.From.Place(asked.from()),
                OrderChange.SOURCES,
                asked.most()));
    List<OrderEventJson> events =
        stretch.events().stream().flatMap(event -> told(event, asked.changes())).toList();
    return new SynchronizationJson(stretch.next().toNumber(), events);
  }

  private Stream<OrderEventJson> told(FollowEvents.Event event, Set<OrderChange> asked) {
    return OrderChange.of(event).filter(asked::contains).stream()
        .map(change -> OrderEventJson.of(orderId(event), change));
  }

  private String orderId(FollowEvents.Event event) {
    try {
      return mapper.readTree(event.body()).required("data").required("orderId").textValue();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The body of event " + event.id() + " is no JSON", broken);
    }
  }

  /** The parameters. */
  private record Asked(LogPlace from, int most, Set<OrderChange> changes) {

    static Asked of(UriInfo uri) {
      var errors = new Errors();
      Answers.onlyParameters(uri, errors, "startId", "numberOfEvents", "eventTypes");
      LogPlace from = FeedParameters.from(uri, errors);
      int most = FeedParameters.most(uri, errors);
      Set<OrderChange> changes = changes(uri, errors);
      errors.throwIfAny();
      return new Asked(from, most, changes);
    }

    private static Set<OrderChange> changes(UriInfo uri, Errors errors) {
      Set<OrderChange> changes = EnumSet.noneOf(OrderChange.class);
      uri.getQueryParameters().getOrDefault("eventTypes", List.of()).stream()
          .flatMap(text -> Arrays.stream(text.split(",", -1)))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(name -> {
            try {
              changes.add(OrderChange.valueOf(name));
            } catch (IllegalArgumentException unknown) {
              errors.add(
                  "eventTypes",
                  new InvalidValue(
                      "unknown_choice", "must be some of " + List.of(OrderChange.values())));
            }
          });
      return changes.isEmpty() ? EnumSet.allOf(OrderChange.class) : changes;
    }
  }
}
