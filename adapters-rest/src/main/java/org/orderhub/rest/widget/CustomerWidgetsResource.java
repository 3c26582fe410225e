package org.orderhub.rest.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.Widget;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** What widgets there are, and what they ask for. */
@Path("/v1/customer-widgets")
@PartnerApi
@Blocking
@Tag(name = "Customer widgets")
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerWidgetsResource {
  private final ListWidgets listWidgets;
  private final BuildWidget buildWidget;
  private final ChangeWidget changeWidget;
  private final WidgetAccess access;
  private final Caller caller;

  CustomerWidgetsResource(
      ListWidgets listWidgets,
      BuildWidget buildWidget,
      ChangeWidget changeWidget,
      WidgetAccess access,
      Caller caller) {
    this.listWidgets = listWidgets;
    this.buildWidget = buildWidget;
    this.changeWidget = changeWidget;
    this.access = access;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listCustomerWidgets", summary = "List widgets by their numbers")
  @APIResponse(
      responseCode = "200",
      description = "All that the key reaches",
      content = @Content(schema = @Schema(implementation = WidgetJson.ListSchema.class)))
  public ListJson<WidgetJson> list() {
    return new ListJson<>(
        listWidgets.list(caller.account()).stream()
            .filter(access::reaches)
            .map(WidgetJson::of)
            .toList(),
        null);
  }

  @GET
  @Path("/available-fields")
  @Operation(
      operationId = "listAvailableFields",
      summary = "List the fields that a customer's record fills in")
  @APIResponse(
      responseCode = "200",
      description = "Their names",
      content = @Content(schema = @Schema(implementation = AvailableFieldsJson.class)))
  public AvailableFieldsJson availableFields() {
    return new AvailableFieldsJson(
        Arrays.stream(NaturalField.values())
            .map(field -> new AvailableFieldsJson.FieldJson(field.publicName()))
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createCustomerWidget",
      summary = "Build a widget",
      description = "It appears at once as a tab of every customer of its entity types.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = WidgetJson.class),
              examples = @ExampleObject(name = "customerWidget", ref = "customerWidget")))
  @APIResponse(
      responseCode = "201",
      description = "Built",
      content = @Content(schema = @Schema(implementation = WidgetJson.class)))
  @APIResponse(responseCode = "400", ref = "widgetRefused")
  public Response build(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    reachesAll();
    WidgetReader.Read read = WidgetReader.read(StrictJson.parse(body));
    Widget built =
        buildWidget.build(
            new BuildWidget.Command(
                caller.account(), read.definition(), read.isOffered(), caller.actor()));
    return answer(
        Response.created(Answers.address(uri, WidgetErrors.ADDRESS, built.id().toString())), built);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCustomerWidget", summary = "Get a widget")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = WidgetJson.class)))
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  public Response show(String id) {
    return answer(Response.ok(), access.widget(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceCustomerWidget",
      summary = "Make the next version of a widget",
      description = "Requests that were placed keep the version they were placed with.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = WidgetJson.class),
              examples = @ExampleObject(name = "customerWidget", ref = "customerWidget")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = WidgetJson.class)))
  @APIResponse(responseCode = "404", ref = "widgetRefused")
  @APIResponse(responseCode = "412", ref = "widgetRefused")
  public Response replace(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    Widget widget = access.widget(id);
    WidgetReader.Read read = WidgetReader.read(StrictJson.parse(body));
    var command =
        new ChangeWidget.Command(
            caller.account(),
            widget.id(),
            read.definition(),
            read.isOffered(),
            Answers.expected(headers).orElse(null),
            caller.actor());
    return switch (changeWidget.change(command)) {
      case ChangeWidget.Result.Changed changed -> answer(Response.ok(), changed.widget());
      case ChangeWidget.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case ChangeWidget.Result.Missing missing -> throw Answers.missing("widget");
    };
  }

  private void reachesAll() {
    if (caller.isLimitedToWidgets()) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.FORBIDDEN, "The API key is for other widgets."));
    }
  }

  private static Response answer(Response.ResponseBuilder answer, Widget widget) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(widget.version()))
        .entity(WidgetJson.of(widget))
        .build();
  }

  /** The natural fields. */
  @Schema(name = "AvailableFields")
  record AvailableFieldsJson(List<FieldJson> fields) {

    /** One of them. */
    @Schema(name = "AvailableField")
    record FieldJson(@Schema(examples = "Address 1") String fieldName) {}
  }
}
