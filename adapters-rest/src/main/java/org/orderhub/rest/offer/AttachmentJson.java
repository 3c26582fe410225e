package org.orderhub.rest.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.document.Document;

/**
 * A file of an offer. Its id is the document's: its bytes are at {@code
 * /v1/documents/{id}/content}, and the partner's download-url leads to them.
 */
@Schema(name = "OfferAttachment")
public record AttachmentJson(
    String id, String name, String mediaType, long size, String addedBy, String addedAt) {

  static AttachmentJson from(Document document) {
    return new AttachmentJson(
        document.id().toString(),
        document.name().value(),
        document.content().type().mediaType(),
        document.content().size(),
        document.addedBy(),
        document.addedAt().toString());
  }
}
