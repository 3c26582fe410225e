package org.orderhub.web.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.orderhub.application.widget.IdentifyRequest;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Leads from a request to the tab it was placed on. */
@Path("/widget-requests/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WidgetRequestPages {
  private final IdentifyRequest identifyRequest;
  private final CurrentVisit visit;

  WidgetRequestPages(IdentifyRequest identifyRequest, CurrentVisit visit) {
    this.identifyRequest = identifyRequest;
    this.visit = visit;
  }

  @GET
  public Response show(@PathParam("id") String step) {
    try {
      return identifyRequest
          .identify(visit.account(), new RequestId(Choices.uuid(step)))
          .map(request ->
              Html.redirect(
                  Url.of(
                      WidgetFormats.tabHref(request.form().widget(), request.head().customer()))))
          .orElseGet(ErrorPages::notFound);
    } catch (InvalidValue noRequestHasIt) {
      return ErrorPages.notFound();
    }
  }
}
