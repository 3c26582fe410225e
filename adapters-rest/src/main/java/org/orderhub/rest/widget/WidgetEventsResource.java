package org.orderhub.rest.widget;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.eventlog.AcknowledgeEvent;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.widget.Widget;
import org.orderhub.rest.eventlog.OpenEventJson;
import org.orderhub.rest.eventlog.OpenEventPages;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** The open events of a widget: one for each press of its button, until it is acknowledged. */
@Path("/v1/customer-widgets/{id}/events")
@PartnerApi
@Blocking
@Tag(name = "Customer widgets")
@Produces(MediaType.APPLICATION_JSON)
public final class WidgetEventsResource {
  private final FindOpenEvents findOpenEvents;
  private final AcknowledgeEvent acknowledgeEvent;
  private final OpenEventPages pages;
  private final WidgetAccess access;

  WidgetEventsResource(
      FindOpenEvents findOpenEvents,
      AcknowledgeEvent acknowledgeEvent,
      OpenEventPages pages,
      WidgetAccess access) {
    this.findOpenEvents = findOpenEvents;
    this.acknowledgeEvent = acknowledgeEvent;
    this.pages = pages;
    this.access = access;
  }

  @GET
  @Operation(
      operationId = "listOpenWidgetEvents",
      summary = "List the open events of a widget",
      description = "The oldest first. An event stays open until it is acknowledged.")
  @Parameter(name = "fromEventTime", description = "The earliest time, or day")
  @Parameter(name = "toEventTime", description = "The latest time, or day")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", description = "The next of the answer before")
  @APIResponse(
      responseCode = "200",
      description = "Those that wait",
      content = @Content(schema = @Schema(implementation = OpenEventJson.ListSchema.class)))
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public Response list(String id, @Parameter(hidden = true) UriInfo uri) {
    Widget widget = access.widget(id);
    return pages.answer(
        findOpenEvents,
        OpenEvent.Kind.CUSTOMER_WIDGET,
        Set.of(widget.id().toString()),
        uri,
        WidgetErrors.ADDRESS + "/" + widget.id() + "/events");
  }

  @PATCH
  @Path("/{eventId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "acknowledgeWidgetEvent",
      summary = "Acknowledge an open event",
      description = "Once it is complete, it is listed no longer; false opens it again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Acknowledgement.class),
              examples = @ExampleObject(name = "widgetEventDone", ref = "widgetEventDone")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = OpenEventJson.class)))
  @APIResponse(responseCode = "400", ref = "widgetRefused")
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public OpenEventJson acknowledge(String id, String eventId, byte[] body) {
    Widget widget = access.widget(id);
    if (!eventId.matches("[0-9]{1,18}")) {
      throw Answers.missing("event");
    }
    var command =
        new AcknowledgeEvent.Command(
            access.account(),
            OpenEvent.Kind.CUSTOMER_WIDGET,
            widget.id().toString(),
            Long.parseLong(eventId),
            isComplete(StrictJson.parse(body)),
            access.actor());
    return acknowledgeEvent
        .acknowledge(command)
        .map(pages::json)
        .orElseThrow(() -> Answers.missing("event"));
  }

  private static boolean isComplete(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    fields.present("isComplete");
    Boolean complete = fields.flag("isComplete");
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return Boolean.TRUE.equals(complete);
  }

  /** The schema of an acknowledgement. */
  @Schema(name = "WidgetEventAcknowledgement")
  record Acknowledgement(boolean isComplete) {}
}
