package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.BodyLimit;

/** Takes files in, as JSON and as a form; they wait on disk until they have arrived whole. */
@Path(DocumentErrors.ADDRESS)
@PartnerApi
@Blocking
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentResource {
  private final DocumentUploads uploads;

  DocumentResource(DocumentUploads uploads) {
    this.uploads = uploads;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addDocument",
      summary = "Add a file to a customer, an order or an offer",
      description =
          "At most 25 MiB. The same name in the same folder again is the next version. As"
              + " multipart/form-data too, with the same fields and the file in `file`.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewDocumentJson.class),
              examples = @ExampleObject(name = "document", ref = "newDocument")))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = DocumentJson.class)))
  @APIResponse(responseCode = "413", ref = "documentRefused")
  public Response add(File body, @Parameter(hidden = true) UriInfo uri) throws IOException {
    java.nio.file.Path bytes = Files.createTempFile("orderhub-document", null);
    try {
      if (body.length() > BodyLimit.DOCUMENT_BYTES) {
        throw DocumentUploads.tooLarge();
      }
      return uploads.add(JsonUpload.read(body, bytes), () -> Files.newInputStream(bytes), uri);
    } finally {
      Files.deleteIfExists(bytes);
      Files.deleteIfExists(body.toPath());
    }
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response upload(
      @RestForm @Nullable String associatedCustomerId,
      @RestForm @Nullable String associationCustomerId,
      @RestForm @Nullable String orderId,
      @RestForm @Nullable String offerId,
      @RestForm @Nullable String folder,
      @RestForm @Nullable String folderId,
      @RestForm("file") @Nullable FileUpload file,
      @Parameter(hidden = true) UriInfo uri) {
    if (file == null) {
      throw Answers.invalid("/file", "required", "is required");
    }
    Map<String, String> texts = new HashMap<>();
    note(texts, "associatedCustomerId", associatedCustomerId);
    note(texts, "associationCustomerId", associationCustomerId);
    note(texts, "orderId", orderId);
    note(texts, "offerId", offerId);
    note(texts, "folder", folder);
    note(texts, "folderId", folderId);
    note(texts, "fileName", file.fileName());
    return uploads.add(
        new UploadFields(texts), () -> Files.newInputStream(file.uploadedFile()), uri);
  }

  private static void note(Map<String, String> texts, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      texts.put(name, text);
    }
  }
}
