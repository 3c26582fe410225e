package org.orderhub.rest.order;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.order.FindContact;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.AddressAliases;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.ListJson;

/** Orders. {@code /api/v3/orders} is the same. */
@Path("/v1/orders")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderResource {
  private static final Contact ANYBODY = new Contact(false, Optional.empty());

  private final ShowOrder showOrder;
  private final FindOrders findOrders;
  private final FindContact findContact;
  private final Caller caller;

  OrderResource(
      ShowOrder showOrder, FindOrders findOrders, FindContact findContact, Caller caller) {
    this.showOrder = showOrder;
    this.findOrders = findOrders;
    this.findContact = findContact;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listOrders", summary = "List orders, the one placed last first")
  @Parameter(
      name = "contactId",
      description = "UUID, number or your own id of the customer whose orders to list")
  @Parameter(name = "kind", schema = @Schema(enumeration = {"Order", "Service", "Appointment"}))
  @Parameter(
      name = "status",
      schema = @Schema(enumeration = {"InProgress", "Completed", "Cancelled"}))
  @Parameter(name = "externalStatus", description = "The very same text")
  @Parameter(name = "from", description = "Placed at or after, ISO 8601 with offset")
  @Parameter(name = "to", description = "Placed before, ISO 8601 with offset")
  @Parameter(
      name = "q",
      description = "Beginnings of words: id, reference, SKU, name, phone, e-mail")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = OrderPageJson.class)))
  public Response list(
      @Parameter(hidden = true) UriInfo uri, @Parameter(hidden = true) RoutingContext request) {
    Page<FindOrders.Row> page = page(uri);
    var answer =
        Response.ok(
            new ListJson<>(page.items().stream().map(OrderRowJson::from).toList(), page.next()));
    if (page.next() != null) {
      URI here = Answers.address(uri, AddressAliases.ordersPrefix(request));
      UriBuilder next = UriBuilder.fromUri(here);
      uri.getQueryParameters().forEach((name, values) -> next.queryParam(name, values.toArray()));
      answer.link(next.replaceQueryParam("cursor", page.next()).build(), "next");
    }
    return answer.build();
  }

  /** Nobody has the orders of an unknown contact. */
  private Page<FindOrders.Row> page(UriInfo uri) {
    Optional<String> contact = OrderQuery.contact(uri);
    Optional<CustomerId> customer =
        contact.flatMap(each -> findContact.find(caller.account(), each));
    FindOrders.Query query = OrderQuery.read(caller.account(), customer, uri);
    return contact.isPresent() && customer.isEmpty()
        ? new Page<>(List.of(), null)
        : findOrders.find(query);
  }

  @GET
  @Path("/{orderId}")
  @Operation(operationId = "getOrder", summary = "Get one order")
  @Parameter(
      name = "contactId",
      description =
          "UUID, number or your own id of a customer; 404 unless the order is connected to them")
  @APIResponse(
      responseCode = "200",
      description = "The order",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public CompletionStage<Response> show(String orderId, @Parameter(hidden = true) UriInfo uri) {
    var name = new Orders.Name(caller.account(), OrderLinks.id(orderId));
    return showOrder
        .show(name)
        .thenCombine(
            contact(name.account(), uri),
            (found, contact) ->
                found
                    .filter(view -> contact.isOf(view.order()))
                    .map(view ->
                        Response.ok(OrderJson.from(view))
                            .header(HttpHeaders.ETAG, Answers.quoted(view.order().version()))
                            .build())
                    .orElseThrow(() -> Answers.missing("order")));
  }

  /** Whom an order must be connected to, when somebody asks for that. */
  private record Contact(boolean isAskedFor, Optional<CustomerId> customer) {
    boolean isOf(Order order) {
      return !isAskedFor
          || (order.isConnected() && customer.equals(Optional.ofNullable(order.customer())));
    }
  }

  /** Only who names a contact waits for it to be looked up, and not on the event loop. */
  private CompletionStage<Contact> contact(AccountId account, UriInfo uri) {
    return OrderQuery.contact(uri)
        .<CompletionStage<Contact>>map(each ->
            CompletableFuture.supplyAsync(
                () -> new Contact(true, findContact.find(account, each)),
                Infrastructure.getDefaultExecutor()))
        .orElseGet(() -> CompletableFuture.completedFuture(ANYBODY));
  }

  /** The schema of a page; answers are {@link ListJson}. */
  @Schema(name = "OrderPage")
  record OrderPageJson(List<OrderRowJson> items, String next) {}
}
