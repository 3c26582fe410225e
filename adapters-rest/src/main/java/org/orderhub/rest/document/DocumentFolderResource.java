package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.document.ListFolders;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;

/** Where documents are kept. */
@Path(DocumentErrors.FOLDERS)
@PartnerApi
@Blocking
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentFolderResource {
  private final ListFolders listFolders;
  private final Caller caller;

  DocumentFolderResource(ListFolders listFolders, Caller caller) {
    this.listFolders = listFolders;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listDocumentFolders",
      summary = "List the folders that hold documents",
      description = "A folder is there as long as something is in it: a document names its own.")
  @APIResponse(
      responseCode = "200",
      description = "By name",
      content = @Content(schema = @Schema(implementation = FolderListJson.class)))
  public FolderListJson list() {
    return new FolderListJson(
        listFolders.list(caller.account()).stream()
            .map(folder -> new FolderListJson.FolderJson(folder.name()))
            .toList());
  }
}
