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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.BodyLines;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.Problems;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Many orders in one request: a line of JSON for each, and a line of answer for each. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
public final class BulkResource {
  private static final String LINES = "application/x-ndjson";

  private final RegisterOrder registerOrder;
  private final RehearseRegistration rehearse;
  private final Caller caller;
  private final Problems problems;
  private final ObjectWriter writer;

  BulkResource(
      RegisterOrder registerOrder,
      RehearseRegistration rehearse,
      Caller caller,
      Problems problems,
      ObjectMapper mapper) {
    this.registerOrder = registerOrder;
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
              + " that is refused stops none of the others.")
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
  public StreamingOutput registerAll(
      InputStream body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) RoutingContext request) {
    BulkRun.Work work = work(uri, AddressAliases.ordersPrefix(request));
    String path = uri.getPath();
    return output ->
        new BulkRun(new BodyLines(body), lines(output), failure -> problems.problem(failure, path))
            .carryOut(work);
  }

  private BulkRun.Work work(UriInfo uri, String prefix) {
    AccountId account = caller.account();
    Actor actor = caller.actor();
    OrderLinks links = new OrderLinks(uri, prefix);
    boolean isRehearsal = DryRun.isAsked(uri);
    // Lines are carried out side by side: without this the second of two might be stored.
    Map<OrderId, CompletableFuture<?>> seen = new HashMap<>();
    return (line, body) -> {
      var read = OrderReader.read(StrictJson.parse(body));
      var command = new RegisterOrder.Command(account, read.wish(), read.action(), actor);
      OrderId orderId = command.draft().orderId();
      CompletableFuture<?> before = seen.get(orderId);
      if (before != null && isRehearsal) {
        throw sameIdBefore(links.order(orderId));
      }
      CompletableFuture<BulkLineJson> answer =
          after(before)
              .thenCompose(over ->
                  isRehearsal ? rehearsed(command, line, links) : registered(command, line, links));
      seen.put(orderId, over(answer));
      return answer;
    };
  }

  private CompletionStage<BulkLineJson> registered(
      RegisterOrder.Command command, int line, OrderLinks links) {
    return registerOrder
        .register(command)
        .thenApply(result -> RegisterResource.stored(result, links).job())
        .thenApply(job -> BulkLineJson.accepted(line, job, links.job(job)));
  }

  private CompletionStage<BulkLineJson> rehearsed(
      RegisterOrder.Command command, int line, OrderLinks links) {
    return rehearse
        .rehearse(command)
        .thenApply(result -> RegisterResource.stored(result, links))
        .thenApply(registered -> BulkLineJson.rehearsed(line, registered));
  }

  /** What it compares with was taken back: how the two differ is not known. */
  private static RequestRefused sameIdBefore(URI order) {
    return new RequestRefused(
        Problem.of(Problem.Kind.ALREADY_EXISTS, "A line before has the same order id.")
            .withHref(order.toString()));
  }

  /** Once the line before is over, however it ended. */
  private static CompletableFuture<?> after(@Nullable CompletableFuture<?> before) {
    return before == null ? CompletableFuture.completedFuture(Optional.empty()) : before;
  }

  /** The end of it alone: ten thousand orders are not kept for that. */
  private static CompletableFuture<?> over(CompletableFuture<?> answer) {
    return answer.handle((done, failure) -> Optional.empty());
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
