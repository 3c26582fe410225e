package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.document.ReadDocumentLink;
import org.orderhub.application.identity.Token;
import org.orderhub.rest.shared.Answers;

/** Sends a file to whoever has the link: no key is asked for. */
@Path(DocumentErrors.DOWNLOADS)
@Blocking
@Tag(name = "Documents")
public final class DocumentDownloadResource {
  private final ReadDocumentLink readDocumentLink;
  private final DocumentContents contents;

  DocumentDownloadResource(ReadDocumentLink readDocumentLink, DocumentContents contents) {
    this.readDocumentLink = readDocumentLink;
    this.contents = contents;
  }

  @GET
  @Path("/{token}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadByLink",
      summary = "Download a document by a link",
      description = "Links come from download-url, and lead here for 15 minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "bytes", ref = "documentBytes")))
  @APIResponse(responseCode = "404", ref = "documentRefused")
  public Response download(String token, @Parameter(hidden = true) HttpHeaders headers) {
    return contents.answer(
        readDocumentLink.read(new Token(token)).orElseThrow(() -> Answers.missing("document")),
        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
  }
}
