package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists webhooks. */
@Path("/webhooks")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WebhookListPages {
  private final ListEndpoints listEndpoints;
  private final ListTroubles listTroubles;
  private final ShowEndpointHealth showHealth;
  private final CurrentVisit visit;

  WebhookListPages(
      ListEndpoints listEndpoints,
      ListTroubles listTroubles,
      ShowEndpointHealth showHealth,
      CurrentVisit visit) {
    this.listEndpoints = listEndpoints;
    this.listTroubles = listTroubles;
    this.showHealth = showHealth;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(List<WebhookRow> rows);
  }

  @GET
  public Response list() {
    return Html.page(
        Templates.list(
            WebhookRow.of(
                visit.account(),
                listEndpoints.list(visit.account()),
                listTroubles.list(visit.account()),
                showHealth)));
  }
}
