package org.orderhub.rest.integrationlog;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.Times;

/** Warnings about partners' data. */
@Path("/v1/integration-log")
@PartnerApi
@Tag(name = "Integration log")
@Produces(MediaType.APPLICATION_JSON)
public final class IntegrationLogResource {
  private final FindWarnings findWarnings;
  private final Caller caller;

  IntegrationLogResource(FindWarnings findWarnings, Caller caller) {
    this.findWarnings = findWarnings;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listWarnings",
      summary = "List warnings about orders' data, the last first",
      description =
          "An order is stored all the same. Articles and stores are looked for only in accounts"
              + " that keep products, or stores. Warnings are kept for 90 days.")
  @Parameter(
      name = "type",
      schema =
          @Schema(
              enumeration = {
                "ContactMissing",
                "ArticleMissing",
                "StoreMissing",
                "TotalsMismatch",
                "AddressMissing"
              }))
  @Parameter(name = "orderId")
  @Parameter(name = "from", description = "Recorded at or after, ISO 8601 with offset")
  @Parameter(name = "to", description = "Recorded before, ISO 8601 with offset")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = WarningPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "type", "orderId", "from", "to");
    var type = given.value("type", text -> PublicNames.parse(Warning.Type.class, text));
    var orderId = given.value("orderId", OrderId::new);
    var from = given.value("from", Times::parse);
    var to = given.value("to", Times::parse);
    var after = given.value("cursor", Position::parse);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query = new FindWarnings.Query(caller.account(), type, orderId, from, to, limit, after);
    return ListPages.answer(
        findWarnings.find(query), WarningJson::from, uri, "/v1/integration-log");
  }

  /** The schema of a page. */
  @Schema(name = "WarningPage")
  record WarningPageJson(List<WarningJson> items, String next) {}
}
