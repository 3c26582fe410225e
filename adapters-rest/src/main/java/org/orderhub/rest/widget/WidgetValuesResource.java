package org.orderhub.rest.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.widget.RequestResult;
import org.orderhub.application.widget.ReturnValues;
import org.orderhub.application.widget.ShowRequest;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** What was ordered for a customer, and what the vendor makes of it. */
@Path("/v1/customer-widgets/values/{id}/{customerId}")
@PartnerApi
@Blocking
@Tag(name = "Customer widgets")
@Produces(MediaType.APPLICATION_JSON)
public final class WidgetValuesResource {
  private final ShowRequest showRequest;
  private final ReturnValues returnValues;
  private final ChosenRequests chosen;
  private final WidgetAccess access;

  WidgetValuesResource(
      ShowRequest showRequest,
      ReturnValues returnValues,
      ChosenRequests chosen,
      WidgetAccess access) {
    this.showRequest = showRequest;
    this.returnValues = returnValues;
    this.chosen = chosen;
    this.access = access;
  }

  @GET
  @Operation(
      operationId = "getWidgetValues",
      summary = "Get the values of a request",
      description = "Of the newest of the customer, or of the one that an open event tells of.")
  @Parameter(name = "eventId", description = "The id of the open event; the newest when absent")
  @APIResponse(
      responseCode = "200",
      description = "The values",
      content = @Content(schema = @Schema(implementation = ValuesJson.class)))
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public ValuesJson show(String id, String customerId, @Parameter(hidden = true) UriInfo uri) {
    return showRequest
        .show(chosen.choice(id, customerId, uri))
        .map(ValuesJson::of)
        .orElseThrow(ChosenRequests::nothingOrdered);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "returnWidgetValues",
      summary = "Return values",
      description =
          "Only fields for return; all of the body, or nothing when something of it is wrong."
              + " Fields that are not sent stay as they are.")
  @Parameter(name = "eventId", description = "The id of the open event; the newest when absent")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ValuesJson.class),
              examples = @ExampleObject(name = "widgetValues", ref = "widgetValues")))
  @APIResponse(
      responseCode = "200",
      description = "The values as they are now",
      content = @Content(schema = @Schema(implementation = ValuesJson.class)))
  @APIResponse(responseCode = "400", ref = "widgetRefused")
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public Response returned(
      String id, String customerId, byte[] body, @Parameter(hidden = true) UriInfo uri) {
    var choice = chosen.choice(id, customerId, uri);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    Map<String, @Nullable String> values = RequestBodies.values(fields, /* isRequired= */ true);
    WidgetRequest.Owners owners = RequestBodies.owners(fields);
    Long named = owners.customer();
    if (named != null && named != 0 && named != Long.parseLong(customerId)) {
      fields.errors().add("/customerId", "differs", "must be 0, or the number in the address");
    }
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command = new ReturnValues.Command(choice, values, owners, access.actor());
    return switch (returnValues.returnValues(command)) {
      case RequestResult.Done done -> Response.ok(ValuesJson.of(done.request())).build();
      case RequestResult.Invalid invalid -> throw RequestBodies.refusal(invalid.problems());
      case RequestResult.Missing missing -> throw ChosenRequests.nothingOrdered();
    };
  }
}
