package org.orderhub.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;

/** One version of a file, and what it belongs to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Document")
record DocumentJson(
    String id,
    @Schema(description = "Our id of the customer it belongs to")
        @Nullable String associatedCustomerId,
    @Schema(description = "The sender's id of the order it belongs to") @Nullable String orderId,
    @Nullable String offerId,
    String folder,
    String fileName,
    @Schema(description = "Counts the files of this name in this folder") int version,
    @Schema(description = "As its bytes tell", examples = "application/pdf") String mediaType,
    long size,
    String sha256,
    String addedBy,
    String addedAt,
    @Schema(description = "Where its bytes are") String contentHref) {

  static DocumentJson from(Document document, DocumentSubjects.Place place) {
    DocumentSubject subject = document.subject();
    String id = document.id().toString();
    return new DocumentJson(
        id,
        subject instanceof DocumentSubject.OfCustomer customer ? customer.id().toString() : null,
        subject instanceof DocumentSubject.OfOrder ? place.reference() : null,
        subject instanceof DocumentSubject.OfOffer offer ? offer.id().toString() : null,
        document.folder().name(),
        document.name().value(),
        document.version(),
        document.content().type().mediaType(),
        document.content().size(),
        document.content().sha256(),
        document.addedBy(),
        document.addedAt().toString(),
        DocumentErrors.ADDRESS + "/" + id + "/content");
  }
}
