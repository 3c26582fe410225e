package org.orderhub.rest.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListPages;

/** Which workflows ran for an order, and which did not. */
@Path("/v1/orders/{orderId}/workflow-runs")
@PartnerApi
@Blocking
@Tag(name = "Workflows")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderWorkflowRunResource {
  private final FindWorkflowRuns findRuns;
  private final IdentifyOrder identifyOrder;
  private final Caller caller;

  OrderWorkflowRunResource(FindWorkflowRuns findRuns, IdentifyOrder identifyOrder, Caller caller) {
    this.findRuns = findRuns;
    this.identifyOrder = identifyOrder;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listOrderWorkflowRuns",
      summary = "List which workflows ran for an order and which did not, the last first")
  @Parameter(
      name = "ran",
      description = "Only those that ran, or only those that did not",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = WorkflowRunJson.PageSchema.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response ofOrder(String orderId, @Parameter(hidden = true) UriInfo uri) {
    UUID order = order(orderId);
    String address = "/v1/orders/" + Answers.encoded(orderId) + "/workflow-runs";
    RunPages.Asked asked = RunPages.asked(uri);
    var query =
        new FindWorkflowRuns.Query(
            caller.account(), null, order, asked.ran(), asked.limit(), asked.after());
    return ListPages.answer(findRuns.find(query), WorkflowRunJson::of, uri, address);
  }

  private UUID order(String orderId) {
    try {
      return identifyOrder
          .identify(caller.account(), OrderReference.of(orderId))
          .orElseThrow(() -> Answers.missing("order"))
          .key()
          .value();
    } catch (InvalidValue notAnId) {
      throw Answers.missing("order");
    }
  }
}
