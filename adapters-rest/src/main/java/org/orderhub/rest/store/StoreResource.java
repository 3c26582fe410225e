package org.orderhub.rest.store;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.orderhub.application.store.DeleteStore;
import org.orderhub.application.store.ListStores;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.ShowStore;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Registry;
import org.orderhub.rest.shared.StrictJson;

/** Stores by their ids. */
@Path("/v1/stores")
@PartnerApi
@Tag(name = "Stores")
@Produces(MediaType.APPLICATION_JSON)
public final class StoreResource {
  private static final Registry<StoreId, Store> STORES =
      new Registry<>("store", "/v1/stores", StoreId::new, StoreJson::from, Store::version);

  private final PutStore putStore;
  private final ShowStore showStore;
  private final ListStores listStores;
  private final DeleteStore deleteStore;
  private final Caller caller;

  StoreResource(
      PutStore putStore,
      ShowStore showStore,
      ListStores listStores,
      DeleteStore deleteStore,
      Caller caller) {
    this.putStore = putStore;
    this.showStore = showStore;
    this.listStores = listStores;
    this.deleteStore = deleteStore;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listStores", summary = "List stores by id")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = StorePageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    return STORES.list(
        uri,
        (limit, after) -> listStores.list(new ListStores.Query(caller.account(), limit, after)));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getStore", summary = "Get a store")
  @APIResponse(
      responseCode = "200",
      description = "The store",
      content = @Content(schema = @Schema(implementation = StoreJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String id) {
    return STORES.shown(showStore.show(caller.account(), STORES.named(id)));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putStore",
      summary = "Add a store, or change the one of that id",
      description = "As soon as an account has a store, orders of other stores are warned of.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = StoreJson.class),
              examples = @ExampleObject(name = "store", ref = "store")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = StoreJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = StoreJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response put(
      String id,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    StoreId key = STORES.named(id);
    var name = StoreReader.read(StrictJson.parse(body), key);
    var command =
        new PutStore.Command(caller.account(), key, name, Answers.expected(headers).orElse(null));
    return switch (putStore.put(command)) {
      case PutStore.Result.Created created -> STORES.created(created.store(), key.value(), uri);
      case PutStore.Result.Changed changed -> STORES.ok(changed.store());
      case PutStore.Result.Conflict conflict -> throw Conflicts.stale(conflict.current().version());
      case PutStore.Result.Missing missing -> throw Conflicts.gone();
    };
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteStore",
      summary = "Delete a store",
      description = "Orders that name it stay as they are.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response delete(String id, @Parameter(hidden = true) HttpHeaders headers) {
    var command =
        new DeleteStore.Command(
            caller.account(), STORES.named(id), Answers.expected(headers).orElse(null));
    return switch (deleteStore.delete(command)) {
      case DeleteStore.Result.Deleted deleted -> Response.noContent().build();
      case DeleteStore.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case DeleteStore.Result.Missing missing -> throw Answers.missing("store");
    };
  }

  /** The schema of a page. */
  @Schema(name = "StorePage")
  record StorePageJson(List<StoreJson> items, String next) {}
}
