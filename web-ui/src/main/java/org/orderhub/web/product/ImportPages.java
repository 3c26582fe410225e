package org.orderhub.web.product;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Imports products from a table: what would happen is shown first. The table travels along. */
@Path("/import-products")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_CATALOGUE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ImportPages {
  /** It travels with the page, there and back. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final ImportProducts importProducts;
  private final RehearseProductImport rehearse;
  private final CurrentVisit visit;

  ImportPages(ImportProducts importProducts, RehearseProductImport rehearse, CurrentVisit visit) {
    this.importProducts = importProducts;
    this.rehearse = rehearse;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "product", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance importTable(String problem, int mostRows);

    static native TemplateInstance importPreview(ImportView view, String table);

    static native TemplateInstance importDone(ImportView view, String table);
  }

  @GET
  public Response begin() {
    return form(Status.OK, "");
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(@RestForm("table") @Nullable FileUpload upload) throws IOException {
    if (upload == null || upload.size() == 0) {
      return form(Status.BAD_REQUEST, "Choose a file with a table in it.");
    }
    if (upload.size() > MOST_BYTES) {
      return form(
          Status.BAD_REQUEST, "It has more than 2 MiB. Send it to POST /v1/products/import.");
    }
    byte[] table = Files.readAllBytes(upload.uploadedFile());
    return switch (rehearse.rehearse(command(table))) {
      case ImportProducts.Result.Imported imported ->
          Html.page(
              Templates.importPreview(
                  ImportView.of(imported.rows()), new String(table, StandardCharsets.UTF_8)));
      case ImportProducts.Result.Unreadable unreadable -> unreadable(unreadable);
    };
  }

  @POST
  @Path("/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(Form form) {
    String table = form.value("table");
    return switch (importProducts.importAll(command(table.getBytes(StandardCharsets.UTF_8)))) {
      case ImportProducts.Result.Imported imported ->
          Html.page(Templates.importDone(ImportView.of(imported.rows()), table));
      case ImportProducts.Result.Unreadable unreadable -> unreadable(unreadable);
    };
  }

  /** The mistakes as a table, for whoever mends the other one. */
  @POST
  @Path("/mistakes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces("text/csv")
  public Response mistakes(Form form) {
    byte[] table = form.value("table").getBytes(StandardCharsets.UTF_8);
    return switch (rehearse.rehearse(command(table))) {
      case ImportProducts.Result.Imported imported ->
          Response.ok(MistakeTable.of(imported.rows()))
              .type(new MediaType("text", "csv", "UTF-8"))
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mistakes.csv\"")
              .header("X-Content-Type-Options", "nosniff")
              .build();
      case ImportProducts.Result.Unreadable unreadable -> unreadable(unreadable);
    };
  }

  private ImportProducts.Command command(byte[] table) {
    return new ImportProducts.Command(
        visit.account(), visit.visitor().account().currency(), new ByteArrayInputStream(table));
  }

  private static Response unreadable(ImportProducts.Result.Unreadable unreadable) {
    return form(Status.BAD_REQUEST, "The table cannot be read. " + unreadable.reason());
  }

  private static Response form(Status status, String problem) {
    return Html.page(status, Templates.importTable(problem, ImportProducts.MOST_ROWS));
  }
}
