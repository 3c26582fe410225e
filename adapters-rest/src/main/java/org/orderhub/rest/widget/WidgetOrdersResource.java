package org.orderhub.rest.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
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
import org.orderhub.application.customer.IdentifyCustomerNumber;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Orders by a widget, as its button does. */
@Path("/v1/customer-widgets/{id}/orders")
@PartnerApi
@Blocking
@Tag(name = "Customer widgets")
@Produces(MediaType.APPLICATION_JSON)
public final class WidgetOrdersResource {
  private final PlaceRequest placeRequest;
  private final IdentifyCustomerNumber identifyCustomerNumber;
  private final WidgetAccess access;

  WidgetOrdersResource(
      PlaceRequest placeRequest,
      IdentifyCustomerNumber identifyCustomerNumber,
      WidgetAccess access) {
    this.placeRequest = placeRequest;
    this.identifyCustomerNumber = identifyCustomerNumber;
    this.access = access;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "orderByWidget",
      summary = "Place a request, as the button does",
      description =
          "Fields that are not sent are filled from the customer's record. Each order opens an"
              + " event; an Idempotency-Key keeps it from being placed twice.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = OrderSchema.class),
              examples = @ExampleObject(name = "widgetOrder", ref = "widgetOrder")))
  @APIResponse(
      responseCode = "201",
      description = "Ordered",
      content = @Content(schema = @Schema(implementation = RequestJson.class)))
  @APIResponse(responseCode = "400", ref = "widgetRefused")
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  @APIResponse(responseCode = "409", ref = "widgetRefused")
  public Response order(String id, byte[] body, @Parameter(hidden = true) UriInfo uri) {
    Widget widget = access.widget(id);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    fields.present("customerId");
    Long number = RequestBodies.number(fields, "customerId");
    Map<String, @Nullable String> values = RequestBodies.values(fields, /* isRequired= */ false);
    fields.refuseOthers();
    Customer customer = customer(fields, number);
    fields.errors().throwIfAny();
    var command =
        new PlaceRequest.Command(
            access.account(), widget.id(), customer.id(), values, access.actor());
    return answer(placeRequest.place(command), uri);
  }

  private Customer customer(Fields fields, @Nullable Long number) {
    if (number != null) {
      var found = identifyCustomerNumber.identify(access.account(), number);
      if (found.isPresent()) {
        return found.get();
      }
      fields.errors().add("/customerId", "unknown_customer", "must be the number of a customer");
    }
    throw fields.errors().refusal();
  }

  private static Response answer(PlaceRequest.Result result, UriInfo uri) {
    return switch (result) {
      case PlaceRequest.Result.Placed placed -> created(placed.request(), uri);
      case PlaceRequest.Result.Invalid invalid -> throw RequestBodies.refusal(invalid.problems());
      case PlaceRequest.Result.DoesNotFit other ->
          throw Answers.invalid(
              "/customerId",
              "does_not_fit",
              "names a customer of the type "
                  + PublicNames.of(other.type())
                  + ", for whom this widget is not");
      case PlaceRequest.Result.NotOffered retired ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.CONFLICT, "The widget cannot be ordered any more."));
      case PlaceRequest.Result.NoWidget none -> throw Answers.missing("widget");
      case PlaceRequest.Result.NoCustomer none -> throw Answers.missing("customer");
    };
  }

  private static Response created(WidgetRequest request, UriInfo uri) {
    return Response.created(
            Answers.address(
                uri,
                WidgetErrors.ADDRESS + "/values",
                request.form().widget().toString(),
                Long.toString(request.head().customerNumber())))
        .entity(RequestJson.of(request))
        .build();
  }

  /** The schema of an order. */
  @Schema(name = "WidgetOrder")
  record OrderSchema(
      @Schema(required = true, description = "The customer's number") long customerId,
      @Schema(description = "Texts by the labels of the fields") Map<String, String> fieldValues) {}
}
