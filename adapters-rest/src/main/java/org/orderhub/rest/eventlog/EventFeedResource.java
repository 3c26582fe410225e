package org.orderhub.rest.eventlog;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.ListParameters;

/** Everything that happened, in order, for those who ask instead of being told. */
@Path("/v1/events")
@PartnerApi
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public final class EventFeedResource {
  private static final String LATEST = "latest";

  private static final String EVENT_TYPE = "eventType";

  private final FollowEvents followEvents;
  private final FindOpenEvents findOpenEvents;
  private final OpenEventPages openEvents;
  private final Caller caller;

  EventFeedResource(
      FollowEvents followEvents,
      FindOpenEvents findOpenEvents,
      OpenEventPages openEvents,
      Caller caller) {
    this.followEvents = followEvents;
    this.findOpenEvents = findOpenEvents;
    this.openEvents = openEvents;
    this.caller = caller;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "followEvents",
      summary = "Follow everything that happens",
      description =
          "Begins with the oldest event that is kept, or behind `after`. Ask again with `next`,"
              + " also after an empty answer: each event comes once, none is passed over, and those"
              + " of one subject come in order. An event is the same as its webhook message. With"
              + " `eventType=customerWidgetEvent` it lists the open events of all widgets instead,"
              + " as they are listed for one.")
  @Parameter(
      name = "after",
      description = "The next of the answer before; latest begins with what happens from now on")
  @Parameter(name = "types", description = "Event types, separated by commas; all when absent")
  @Parameter(
      name = EVENT_TYPE,
      description = "customerWidgetEvent lists the open events of all widgets")
  @Parameter(name = "fromEventTime", description = "Of open events: the earliest time, or day")
  @Parameter(name = "toEventTime", description = "Of open events: the latest time, or day")
  @Parameter(name = "cursor", description = "Of open events: the next of the answer before")
  @Parameter(
      name = "limit",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @APIResponse(
      responseCode = "200",
      description = "The next events",
      content = @Content(schema = @Schema(implementation = EventSchema.Stretch.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  public Response follow(@Parameter(hidden = true) UriInfo uri) {
    String openType = uri.getQueryParameters().getFirst(EVENT_TYPE);
    if (openType != null) {
      return openEvents.answer(
          findOpenEvents, kind(openType), caller.widgetTopics(), uri, "/v1/events");
    }
    var given = ListParameters.withoutCursor(uri, "after", "types");
    FollowEvents.From from = given.value("after", EventFeedResource::from);
    Set<EventType> types = given.value("types", EventFeedResource::types);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return answer(
        followEvents.follow(
            new FollowEvents.Query(
                caller.account(),
                Objects.requireNonNullElse(from, new FollowEvents.From.Place(LogPlace.BEGINNING)),
                Objects.requireNonNullElse(types, Set.of()),
                limit)),
        uri,
        uri.getQueryParameters().getFirst("types"));
  }

  private static OpenEvent.Kind kind(String name) {
    return Arrays.stream(OpenEvent.Kind.values())
        .filter(kind -> kind.publicName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Answers.invalid(EVENT_TYPE, "unknown_event_type", "must be customerWidgetEvent"));
  }

  private static Response answer(
      FollowEvents.Stretch stretch, UriInfo uri, @Nullable String types) {
    String next = stretch.next().toText();
    UriBuilder link = UriBuilder.fromUri(Answers.address(uri, "/v1/events"));
    if (types != null) {
      link.queryParam("types", types);
    }
    return Response.ok(
            new ListJson<>(stretch.events().stream().map(FollowedEventJson::from).toList(), next))
        .link(link.queryParam("after", next).build(), "next")
        .build();
  }

  private static FollowEvents.From from(String text) {
    return text.equals(LATEST)
        ? new FollowEvents.From.End()
        : new FollowEvents.From.Place(LogPlace.parse(text));
  }

  private static Set<EventType> types(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(name ->
            EventType.named(name.strip())
                .orElseThrow(
                    () -> new InvalidValue("unknown_event_type", "must be some of " + allowed())))
        .collect(Collectors.toSet());
  }

  private static String allowed() {
    return Arrays.stream(EventType.values())
        .map(EventType::publicName)
        .collect(Collectors.joining(", "));
  }
}
