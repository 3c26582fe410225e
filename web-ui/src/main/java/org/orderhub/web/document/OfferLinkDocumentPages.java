package org.orderhub.web.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.application.identity.Token;
import org.orderhub.application.offer.ReadOfferLink;
import org.orderhub.application.offer.ReadOfferLink.Result.Guest;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.HtmlPage;

/** Sends the attachments of an offer to whoever came by its link; no other documents. */
@Path("/o/{token}/documents/{id}")
@HtmlPage
@Blocking
public final class OfferLinkDocumentPages {
  private final ReadOfferLink readOfferLink;
  private final ShowDocument showDocument;
  private final DocumentBytes bytes;

  OfferLinkDocumentPages(
      ReadOfferLink readOfferLink, ShowDocument showDocument, DocumentBytes bytes) {
    this.readOfferLink = readOfferLink;
    this.showDocument = showDocument;
    this.bytes = bytes;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("token") String token, @PathParam("id") String step) {
    return switch (readOfferLink.read(new Token(token))) {
      case Guest guest ->
          DocumentPages.id(step)
              .flatMap(id -> attachment(guest, id))
              .map(bytes::download)
              .orElseGet(ErrorPages::notFound);
      case ReadOfferLink.Result.Withdrawn withdrawn -> ErrorPages.notFound();
      case ReadOfferLink.Result.Unknown unknown -> ErrorPages.notFound();
    };
  }

  private Optional<Document> attachment(Guest guest, DocumentId id) {
    var offer = new DocumentSubject.OfOffer(guest.offer().value());
    return showDocument
        .show(guest.account().id(), id, guest.customer())
        .map(ShowDocument.View::document)
        .filter(document -> document.subject().equals(offer));
  }
}
