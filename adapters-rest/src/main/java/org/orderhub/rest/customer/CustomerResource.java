package org.orderhub.rest.customer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.application.customer.CreateCustomer;
import org.orderhub.application.customer.DeleteCustomer;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Customers: create, find, change, delete. */
@Path("/v1/customers")
@PartnerApi
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerResource {
  private static final String ADDRESS = "/v1/customers";
  private static final int LONGEST_SEARCH = 200;

  private final CreateCustomer createCustomer;
  private final ChangeCustomer changeCustomer;
  private final DeleteCustomer deleteCustomer;
  private final ShowCustomer showCustomer;
  private final FindCustomers findCustomers;
  private final Caller caller;
  private final CustomerBodies bodies;

  CustomerResource(
      CreateCustomer createCustomer,
      ChangeCustomer changeCustomer,
      DeleteCustomer deleteCustomer,
      ShowCustomer showCustomer,
      FindCustomers findCustomers,
      Caller caller,
      CustomerBodies bodies) {
    this.createCustomer = createCustomer;
    this.changeCustomer = changeCustomer;
    this.deleteCustomer = deleteCustomer;
    this.showCustomer = showCustomer;
    this.findCustomers = findCustomers;
    this.caller = caller;
    this.bodies = bodies;
  }

  @GET
  @Operation(operationId = "listCustomers", summary = "List customers, the highest number first")
  @Parameter(name = "q", description = "Beginnings of words: name, e-mail, phone, number")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = CustomerPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "q");
    String search = given.value("q", text -> Text.bounded(text, LONGEST_SEARCH));
    Long after = given.value("cursor", FindCustomers::place);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query =
        new FindCustomers.Query(caller.account(), search == null ? "" : search, limit, after);
    return ListPages.answer(findCustomers.find(query), CustomerJson::from, uri, ADDRESS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createCustomer",
      summary = "Create a customer",
      description = "The number is the account's next one; some may be left out.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = CustomerJson.class),
              examples = @ExampleObject(name = "customer", ref = "customer")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CustomerJson.class)))
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    var profile = CustomerReader.read(StrictJson.parse(body));
    Customer created = createCustomer.create(new CreateCustomer.Command(caller.account(), profile));
    return answer(
        Response.created(Answers.address(uri, ADDRESS, created.id().toString())), created);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCustomer", summary = "Get a customer")
  @APIResponse(
      responseCode = "200",
      description = "The customer",
      content = @Content(schema = @Schema(implementation = CustomerJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String id) {
    return answer(Response.ok(), stored(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceCustomer",
      summary = "Replace what is known of a customer",
      description = "What is not sent is known no longer.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = CustomerJson.class),
              examples = @ExampleObject(name = "customer", ref = "customer")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = CustomerJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response replace(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    Customer stored = stored(id);
    var profile = CustomerBodies.whole(StrictJson.parse(body));
    return change(stored.id(), profile, Answers.expected(headers).orElse(null));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "changeCustomer",
      summary = "Change some of what is known of a customer",
      description = "A JSON merge patch: null takes a property away, what is not sent stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CustomerJson.class),
              examples = @ExampleObject(name = "customerPatch", ref = "customerPatch")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = CustomerJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response patch(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    Customer stored = stored(id);
    var profile = bodies.patched(stored, StrictJson.parse(body));
    Version expected = Answers.expected(headers).orElse(stored.version());
    return change(stored.id(), profile, expected);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "deleteCustomer", summary = "Delete a customer who has no orders")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "inUse")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response delete(String id, @Parameter(hidden = true) HttpHeaders headers) {
    var command =
        new DeleteCustomer.Command(
            caller.account(), id(id), Answers.expected(headers).orElse(null));
    return switch (deleteCustomer.delete(command)) {
      case DeleteCustomer.Result.Deleted deleted -> Response.noContent().build();
      case DeleteCustomer.Result.Missing missing -> throw Answers.missing("customer");
      case DeleteCustomer.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case DeleteCustomer.Result.HasOrders connected ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.CONFLICT, "Orders are connected to the customer."));
    };
  }

  private Response change(CustomerId id, Customer.Profile profile, @Nullable Version expected) {
    var command = new ChangeCustomer.Command(caller.account(), id, profile, expected);
    return switch (changeCustomer.change(command)) {
      case ChangeCustomer.Result.Changed changed -> answer(Response.ok(), changed.customer());
      case ChangeCustomer.Result.Missing missing -> throw Answers.missing("customer");
      case ChangeCustomer.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
    };
  }

  private Customer stored(String id) {
    return showCustomer
        .show(caller.account(), id(id))
        .orElseThrow(() -> Answers.missing("customer"));
  }

  private static CustomerId id(String text) {
    return new CustomerId(Keys.uuid("customer", text));
  }

  private static Response answer(Response.ResponseBuilder answer, Customer customer) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(customer.version()))
        .entity(CustomerJson.from(customer))
        .build();
  }

  /** The schema of a page. */
  @Schema(name = "CustomerPage")
  record CustomerPageJson(List<CustomerJson> items, String next) {}
}
