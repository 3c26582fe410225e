package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.document.DeleteDocument;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListParameters;

/** Shows, sends, lists and deletes files. */
@Path(DocumentErrors.ADDRESS)
@PartnerApi
@Blocking
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentReadResource {
  private final ShowDocument showDocument;
  private final FindDocuments findDocuments;
  private final DeleteDocument deleteDocument;
  private final DocumentPlaces places;
  private final DocumentContents contents;
  private final Caller caller;

  DocumentReadResource(
      ShowDocument showDocument,
      FindDocuments findDocuments,
      DeleteDocument deleteDocument,
      DocumentPlaces places,
      DocumentContents contents,
      Caller caller) {
    this.showDocument = showDocument;
    this.findDocuments = findDocuments;
    this.deleteDocument = deleteDocument;
    this.places = places;
    this.contents = contents;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listDocuments",
      summary = "List the documents of a customer, an order or an offer",
      description = "The newest first. One of customerId, orderId and offerId must be told.")
  @Parameter(name = "customerId", description = "Number or id of a customer")
  @Parameter(name = "orderId", description = "The sender's id of an order, or ours")
  @Parameter(name = "offerId")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A stretch of the list",
      content = @Content(schema = @Schema(implementation = DocumentListJson.class)))
  public DocumentListJson list(@Parameter(hidden = true) UriInfo uri) {
    ListParameters given = ListParameters.of(uri, "customerId", "orderId", "offerId");
    int limit = given.limit();
    DocumentId after = given.value("cursor", FindDocuments::place);
    given.throwIfAnyIsWrong();
    DocumentSubject subject = subject(uri);
    Page<Document> page =
        findDocuments
            .find(new FindDocuments.Query(caller.account(), subject, caller.actor(), limit, after))
            .orElseThrow(() -> Answers.invalid("/offerId", "unknown", "names nothing known"));
    return new DocumentListJson(
        page.items().stream()
            .map(document -> view(document.id()))
            .flatMap(Optional::stream)
            .map(view -> DocumentJson.from(view.document(), view.place()))
            .toList(),
        page.next());
  }

  private DocumentSubject subject(UriInfo uri) {
    var errors = new Errors();
    Optional<DocumentSubject> subject =
        places.find(
            caller.account(),
            given(uri, "customerId"),
            given(uri, "orderId"),
            given(uri, "offerId"),
            "customerId",
            errors);
    return subject.orElseThrow(errors::refusal);
  }

  private static Optional<String> given(UriInfo uri, String name) {
    return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
        .filter(text -> !text.isEmpty());
  }

  @GET
  @Path("/{documentId}")
  @Operation(operationId = "getDocument", summary = "Get a document, without its bytes")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = @Content(schema = @Schema(implementation = DocumentJson.class)))
  @APIResponse(responseCode = "404", ref = "documentRefused")
  public DocumentJson show(String documentId) {
    ShowDocument.View view = found(documentId);
    return DocumentJson.from(view.document(), view.place());
  }

  @GET
  @Path("/{documentId}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getDocumentContent",
      summary = "Download a document",
      description = "The ETag is the SHA-256 of the bytes; If-None-Match is honoured.")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "bytes", ref = "documentBytes")))
  @APIResponse(responseCode = "404", ref = "documentRefused")
  public Response content(String documentId, @Parameter(hidden = true) HttpHeaders headers) {
    return contents.answer(
        found(documentId).document(), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
  }

  @DELETE
  @Path("/{documentId}")
  @Operation(
      operationId = "deleteDocument",
      summary = "Delete one version of a file",
      description = "Its bytes are forgotten; who deleted it stays on the time line.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "documentRefused")
  public Response delete(String documentId) {
    return deleteDocument
        .delete(caller.account(), id(documentId), caller.actor())
        .map(view -> Response.noContent().build())
        .orElseThrow(() -> Answers.missing("document"));
  }

  private ShowDocument.View found(String documentId) {
    return view(id(documentId)).orElseThrow(() -> Answers.missing("document"));
  }

  private Optional<ShowDocument.View> view(DocumentId id) {
    return showDocument.show(caller.account(), id, caller.actor());
  }

  private static DocumentId id(String text) {
    return new DocumentId(Keys.uuid("document", text));
  }
}
