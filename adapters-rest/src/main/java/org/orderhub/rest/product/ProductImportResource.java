package org.orderhub.rest.product;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.CanRehearse;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Many products in one request, as a table. */
@Path("/v1/products/import")
@PartnerApi
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductImportResource {
  private static final String TABLE = "text/csv";

  private final ImportProducts importProducts;
  private final RehearseProductImport rehearse;
  private final Caller caller;

  ProductImportResource(
      ImportProducts importProducts, RehearseProductImport rehearse, Caller caller) {
    this.importProducts = importProducts;
    this.rehearse = rehearse;
    this.caller = caller;
  }

  @POST
  @Blocking
  @CanRehearse
  @Consumes(TABLE)
  @Operation(
      operationId = "importProducts",
      summary = "Add and change products by a CSV table",
      description =
          "UTF-8, at most 10,000 rows and 8 MiB; columns parted by comma, semicolon or tab and"
              + " named by the fields of a product, in the first row. sku must be among them. A"
              + " column that is not there leaves what is known; an empty cell says that there is"
              + " none. A row that is refused stops none of the others; these are stored together.")
  @Parameter(name = "dryRun", ref = "dryRun")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = TABLE,
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "productTable", ref = "productTable")))
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content = @Content(schema = @Schema(implementation = ProductImportJson.class)))
  public Response importAll(InputStream body, @Parameter(hidden = true) UriInfo uri)
      throws IOException {
    boolean isRehearsal = DryRun.isAsked(uri);
    var command =
        new ImportProducts.Command(
            caller.account(), caller.tenant().currency(), new ByteArrayInputStream(read(body)));
    return switch (isRehearsal ? rehearse.rehearse(command) : importProducts.importAll(command)) {
      case ImportProducts.Result.Imported imported ->
          Response.ok(ProductImportJson.from(imported.rows())).build();
      case ImportProducts.Result.Unreadable unreadable ->
          throw Answers.invalid("", "not_a_table", unreadable.reason());
    };
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] table = body.readNBytes(ImportProducts.MOST_BYTES + 1);
    if (table.length > ImportProducts.MOST_BYTES) {
      throw new RequestRefused(Problem.of(Problem.Kind.TOO_LARGE, "A table holds at most 8 MiB."));
    }
    return table;
  }
}
