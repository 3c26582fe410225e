package org.orderhub.rest.widget;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.widget.ChangeRequestStatus;
import org.orderhub.application.widget.RequestResult;
import org.orderhub.domain.order.StatusText;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** The status of a request, in the vendor's words. */
@Path("/v1/customer-widgets/status/{widgetId}/{customerId}")
@PartnerApi
@Blocking
@Tag(name = "Customer widgets")
@Produces(MediaType.APPLICATION_JSON)
public final class WidgetStatusResource {
  private final ChangeRequestStatus changeRequestStatus;
  private final ChosenRequests chosen;
  private final WidgetAccess access;

  WidgetStatusResource(
      ChangeRequestStatus changeRequestStatus, ChosenRequests chosen, WidgetAccess access) {
    this.changeRequestStatus = changeRequestStatus;
    this.chosen = chosen;
    this.access = access;
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "changeWidgetStatus",
      summary = "Change the status of a request",
      description = "At most 2,000 characters; [text|url] is shown as a link to a web address.")
  @Parameter(name = "eventId", description = "The id of the open event; the newest when absent")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StatusJson.class),
              examples = @ExampleObject(name = "widgetStatus", ref = "widgetStatus")))
  @APIResponse(
      responseCode = "200",
      description = "The status as it is now",
      content = @Content(schema = @Schema(implementation = StatusJson.class)))
  @APIResponse(responseCode = "400", ref = "widgetRefused")
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public StatusJson change(
      String widgetId, String customerId, byte[] body, @Parameter(hidden = true) UriInfo uri) {
    var choice = chosen.choice(widgetId, customerId, uri);
    var command =
        new ChangeRequestStatus.Command(choice, status(StrictJson.parse(body)), access.actor());
    return switch (changeRequestStatus.change(command)) {
      case RequestResult.Done done -> new StatusJson(done.request().state().status().raw());
      case RequestResult.Invalid invalid -> throw RequestBodies.refusal(invalid.problems());
      case RequestResult.Missing missing -> throw ChosenRequests.nothingOrdered();
    };
  }

  private static StatusText status(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    StatusText status = fields.required("status", StatusText::new);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return Objects.requireNonNull(status);
  }

  /** A status. */
  @Schema(name = "WidgetStatus")
  record StatusJson(@Schema(required = true, maxLength = 2000) String status) {}
}
