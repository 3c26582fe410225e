package org.orderhub.web.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Option;
import org.orderhub.web.shared.Url;

/** Lists offers. */
@Path("/offers")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OfferListPages {
  private static final List<Option> STATUSES = Option.all(OfferStatus.values());

  private final FindOffers findOffers;
  private final CurrentVisit visit;

  OfferListPages(FindOffers findOffers, CurrentVisit visit) {
    this.findOffers = findOffers;
    this.visit = visit;
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return OfferList.query(form, visit.account(), null)
        .map(query -> OfferList.of(findOffers.find(query), form, Url.of("/offers")))
        .map(offers -> Html.page(OfferTemplates.list(form, offers, STATUSES)))
        .orElseGet(() -> Html.page(400, OfferTemplates.list(form, OfferList.none(), STATUSES)));
  }
}
