package org.orderhub.rest.order;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.rest.idempotency.KeyHeader;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.BodyLines;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Problems;

/** Many orders in one request: a line of JSON for each, and a line of answer for each. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
public final class BulkResource {
  private static final String LINES = "application/x-ndjson";

  private final RegisterOrder registerOrder;
  private final RegisterOrders registerOrders;
  private final RehearseRegistration rehearse;
  private final Caller caller;
  private final Problems problems;
  private final ObjectWriter writer;

  BulkResource(
      RegisterOrder registerOrder,
      RegisterOrders registerOrders,
      RehearseRegistration rehearse,
      Caller caller,
      Problems problems,
      ObjectMapper mapper) {
    this.registerOrder = registerOrder;
    this.registerOrders = registerOrders;
    this.rehearse = rehearse;
    this.caller = caller;
    this.problems = problems;
    this.writer = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @POST
  @Path("/bulk")
  @Blocking
  @CanRehearse
  @Consumes({LINES, "application/jsonl"})
  @Produces(LINES)
  @Operation(
      operationId = "registerOrders",
      summary = "Register up to 10,000 orders, one JSON object a line",
      description =
          "Answers a line for each line, in their order, while the rest is still being read. A line"
              + " that is refused stops none of the others. With an Idempotency-Key the lines are"
              + " stored together, and answered at the end.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = LINES,
              schema = @Schema(implementation = OrderJson.class),
              examples = @ExampleObject(name = "order", ref = "order")))
  @APIResponse(
      responseCode = "200",
      description = "A line for each line",
      content = @Content(mediaType = LINES, schema = @Schema(implementation = BulkLineJson.class)))
  public Response registerAll(
      InputStream body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(hidden = true) RoutingContext request) {
    BulkRun.Work work = work(headers, uri, AddressAliases.ordersPrefix(request));
    String path = uri.getPath();
    StreamingOutput answers =
        output ->
            new BulkRun(
                    new BodyLines(body), lines(output), failure -> problems.problem(failure, path))
                .carryOut(work);
    return Response.ok(answers).build();
  }

  private BulkRun.Work work(HttpHeaders headers, UriInfo uri, String prefix) {
    OrderLinks links = new OrderLinks(uri, prefix);
    BulkLines lines = new BulkLines(caller.account(), caller.actor());
    if (DryRun.isAsked(uri)) {
      return new RehearsedLines(lines, rehearse, links);
    }
    return KeyHeader.isSent(headers)
        ? new GatheredLines(lines, registerOrders, links)
        : new LinesInTurn(lines, registerOrder, links);
  }

  private BulkRun.Answers lines(OutputStream output) {
    return new BulkRun.Answers() {
      @Override
      public void write(BulkLineJson answer) throws IOException {
        output.write(writer.writeValueAsBytes(answer));
        output.write('\n');
      }

      @Override
      public void flush() throws IOException {
        output.flush();
      }
    };
  }
}
