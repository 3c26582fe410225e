package org.orderhub.rest.product;

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
import org.orderhub.application.product.DeleteProduct;
import org.orderhub.application.product.ListProducts;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Registry;
import org.orderhub.rest.shared.StrictJson;

/** The catalogue: products by their SKUs. */
@Path("/v1/products")
@PartnerApi
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductResource {
  private static final Registry<Sku, Product> PRODUCTS =
      new Registry<>("product", "/v1/products", Sku::new, ProductJson::from, Product::version);

  private final PutProduct putProduct;
  private final ShowProduct showProduct;
  private final ListProducts listProducts;
  private final DeleteProduct deleteProduct;
  private final Caller caller;

  ProductResource(
      PutProduct putProduct,
      ShowProduct showProduct,
      ListProducts listProducts,
      DeleteProduct deleteProduct,
      Caller caller) {
    this.putProduct = putProduct;
    this.showProduct = showProduct;
    this.listProducts = listProducts;
    this.deleteProduct = deleteProduct;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listProducts", summary = "List products by SKU")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ProductPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    return PRODUCTS.list(
        uri,
        (limit, after) ->
            listProducts.list(new ListProducts.Query(caller.account(), limit, after)));
  }

  @GET
  @Path("/{sku}")
  @Operation(operationId = "getProduct", summary = "Get a product")
  @APIResponse(
      responseCode = "200",
      description = "The product",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String sku) {
    return PRODUCTS.shown(showProduct.show(caller.account(), PRODUCTS.named(sku)));
  }

  @PUT
  @Path("/{sku}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putProduct",
      summary = "Add a product, or change the one of that SKU",
      description = "As soon as an account has a product, orders of other articles are warned of.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ProductJson.class),
              examples = @ExampleObject(name = "product", ref = "product")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response put(
      String sku,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Sku key = PRODUCTS.named(sku);
    var facts = ProductReader.read(StrictJson.parse(body), key, caller.tenant().currency());
    var command =
        new PutProduct.Command(
            caller.account(), key, facts, Answers.expected(headers).orElse(null));
    return switch (putProduct.put(command)) {
      case PutProduct.Result.Created created ->
          PRODUCTS.created(created.product(), key.value(), uri);
      case PutProduct.Result.Changed changed -> PRODUCTS.ok(changed.product());
      case PutProduct.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case PutProduct.Result.Missing missing -> throw Conflicts.gone();
    };
  }

  @DELETE
  @Path("/{sku}")
  @Operation(
      operationId = "deleteProduct",
      summary = "Delete a product",
      description = "Orders that name it stay as they are.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response delete(String sku, @Parameter(hidden = true) HttpHeaders headers) {
    var command =
        new DeleteProduct.Command(
            caller.account(), PRODUCTS.named(sku), Answers.expected(headers).orElse(null));
    return switch (deleteProduct.delete(command)) {
      case DeleteProduct.Result.Deleted deleted -> Response.noContent().build();
      case DeleteProduct.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case DeleteProduct.Result.Missing missing -> throw Answers.missing("product");
    };
  }

  /** The schema of a page. */
  @Schema(name = "ProductPage")
  record ProductPageJson(List<ProductJson> items, String next) {}
}
