package org.orderhub.web.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shop.CurrentShopper;
import org.orderhub.web.shop.CustomersOnly;

/** Sends customers the documents of their own orders and offers; there are no others for them. */
@Path("/shop/documents/{id}")
@HtmlPage
@CustomersOnly
@Blocking
public final class ShopDocumentPages {
  private final ShowDocument showDocument;
  private final DocumentBytes bytes;
  private final CurrentShopper shopper;

  ShopDocumentPages(ShowDocument showDocument, DocumentBytes bytes, CurrentShopper shopper) {
    this.showDocument = showDocument;
    this.bytes = bytes;
    this.shopper = shopper;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("id") String step) {
    return DocumentPages.id(step)
        .flatMap(id -> showDocument.show(shopper.account(), id, shopper.actor()))
        .map(view -> bytes.download(view.document()))
        .orElseGet(ErrorPages::notFound);
  }
}
