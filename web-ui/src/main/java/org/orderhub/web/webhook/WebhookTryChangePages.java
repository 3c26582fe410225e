package org.orderhub.web.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.HtmlPage;

/** The button that tests changed settings before they are saved. */
@Path("/webhooks/{id}/edit/test")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public final class WebhookTryChangePages {
  private final FormTests tests;
  private final ShowEndpoint showEndpoint;
  private final CurrentVisit visit;

  WebhookTryChangePages(FormTests tests, ShowEndpoint showEndpoint, CurrentVisit visit) {
    this.tests = tests;
    this.showEndpoint = showEndpoint;
    this.visit = visit;
  }

  @POST
  public Response tryOut(
      @PathParam("id") String id, Form form, @HeaderParam("HX-Request") @Nullable String htmx) {
    return Cards.find(showEndpoint, visit, id)
        .map(ListEndpoints.Card::endpoint)
        .map(endpoint -> tests.answer(form, Optional.of(endpoint), htmx != null))
        .orElseGet(ErrorPages::notFound);
  }
}
