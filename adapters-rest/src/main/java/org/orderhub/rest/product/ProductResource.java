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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.StrictJson;

/** The catalogue: products by their SKUs. */
@Path("/v1/products")
@PartnerApi
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductResource {
  private static final String ADDRESS = "/v1/products";

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
  @Parameter(
      name = "limit",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @Parameter(name = "cursor", description = "The next of the page before")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ProductPageJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri);
    var after = given.value("cursor", Sku::new);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return ListPages.answer(
        listProducts.list(new ListProducts.Query(caller.account(), limit, after)),
        ProductJson::from,
        uri,
        ADDRESS);
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
    return showProduct
        .show(caller.account(), sku(sku))
        .map(product -> answer(Response.ok(), product))
        .orElseThrow(() -> Answers.missing("product"));
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
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response put(
      String sku,
      byte[] body,
      @Parameter(hidden = true) UriInfo uri,
      @Parameter(hidden = true) HttpHeaders headers) {
    Sku key = sku(sku);
    var facts = ProductReader.read(StrictJson.parse(body), key, caller.tenant().currency());
    var command =
        new PutProduct.Command(
            caller.account(), key, facts, Answers.expected(headers).orElse(null));
    return switch (putProduct.put(command)) {
      case PutProduct.Result.Created created ->
          answer(Response.created(Answers.address(uri, ADDRESS, key.value())), created.product());
      case PutProduct.Result.Changed changed -> answer(Response.ok(), changed.product());
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
            caller.account(), sku(sku), Answers.expected(headers).orElse(null));
    return switch (deleteProduct.delete(command)) {
      case DeleteProduct.Result.Deleted deleted -> Response.noContent().build();
      case DeleteProduct.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case DeleteProduct.Result.Missing missing -> throw Answers.missing("product");
    };
  }

  private static Sku sku(String text) {
    return Keys.of("product", text, Sku::new);
  }

  private static Response answer(Response.ResponseBuilder answer, Product product) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(product.version()))
        .entity(ProductJson.from(product))
        .build();
  }

  /** The schema of a page. */
  @Schema(name = "ProductPage")
  record ProductPageJson(List<ProductJson> items, String next) {}
}
