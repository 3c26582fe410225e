package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.document.CreateFolder;
import org.orderhub.application.document.ListFolders;
import org.orderhub.domain.document.Folder;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** Where documents are kept. */
@Path(DocumentErrors.FOLDERS)
@PartnerApi
@Blocking
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentFolderResource {
  private final ListFolders listFolders;
  private final CreateFolder createFolder;
  private final Caller caller;

  DocumentFolderResource(ListFolders listFolders, CreateFolder createFolder, Caller caller) {
    this.listFolders = listFolders;
    this.createFolder = createFolder;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listDocumentFolders", summary = "List the folders of documents")
  @APIResponse(
      responseCode = "200",
      description = "By name",
      content = @Content(schema = @Schema(implementation = FolderListJson.class)))
  public FolderListJson list() {
    return new FolderListJson(
        listFolders.list(caller.account()).stream().map(FolderListJson.FolderJson::from).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createDocumentFolder",
      summary = "Make a folder for documents",
      description = "A document that names a folder nobody has made yet makes it too.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = FolderListJson.Request.class),
              examples = @ExampleObject(name = "newDocumentFolder", ref = "newDocumentFolder")))
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = FolderListJson.FolderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already",
      content = @Content(schema = @Schema(implementation = FolderListJson.FolderJson.class)))
  @APIResponse(responseCode = "400", ref = "documentRefused")
  public Response create(byte[] body) {
    return switch (createFolder.create(caller.account(), folder(body))) {
      case CreateFolder.Result.Created made -> answer(Status.CREATED, made);
      case CreateFolder.Result.WasThere known -> answer(Status.OK, known);
    };
  }

  private static Folder folder(byte[] body) {
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    Folder folder = fields.required("name", Folder::new);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return Objects.requireNonNull(folder);
  }

  private static Response answer(Status status, CreateFolder.Result result) {
    return Response.status(status).entity(FolderListJson.FolderJson.from(result.folder())).build();
  }
}
