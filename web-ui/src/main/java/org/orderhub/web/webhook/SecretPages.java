package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Gives a webhook a new secret and shows it, this once. */
@Path("/webhooks/{id}/rotate-secret")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class SecretPages {
  private final RotateSecret rotateSecret;
  private final ShowEndpoint showEndpoint;
  private final CurrentVisit visit;

  SecretPages(RotateSecret rotateSecret, ShowEndpoint showEndpoint, CurrentVisit visit) {
    this.rotateSecret = rotateSecret;
    this.showEndpoint = showEndpoint;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance rotate(ListEndpoints.Card card);

    static native TemplateInstance rotated(
        ListEndpoints.Card card, RotateSecret.Result.Rotated rotated);
  }

  @GET
  public Response askBeforeRotating(@PathParam("id") String id) {
    return Cards.find(showEndpoint, visit, id)
        .map(card -> Html.page(Templates.rotate(card)))
        .orElseGet(ErrorPages::notFound);
  }

  /**
   * Answers with a page and not a redirect: the secret is kept nowhere it could be fetched from.
   */
  @POST
  public Response rotate(@PathParam("id") String id) {
    return Cards.find(showEndpoint, visit, id).map(this::rotate).orElseGet(ErrorPages::notFound);
  }

  private Response rotate(ListEndpoints.Card card) {
    return switch (rotateSecret.rotate(visit.account(), card.endpoint().id())) {
      case RotateSecret.Result.Rotated rotated -> Html.page(Templates.rotated(card, rotated));
      case RotateSecret.Result.Missing missing -> ErrorPages.notFound();
    };
  }
}
