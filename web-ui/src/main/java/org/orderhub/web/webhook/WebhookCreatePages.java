package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Creates a webhook and shows its secret, this once. */
@Path("/webhooks/new")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WebhookCreatePages {
  private final CreateEndpoint createEndpoint;
  private final CurrentVisit visit;

  WebhookCreatePages(CreateEndpoint createEndpoint, CurrentVisit visit) {
    this.createEndpoint = createEndpoint;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance create(Form form);

    static native TemplateInstance created(CreateEndpoint.Created created);
  }

  @GET
  public Response begin() {
    return Html.page(Templates.create(EndpointForm.empty()));
  }

  /**
   * Answers with a page and not a redirect: the secret is kept nowhere it could be fetched from.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(Form form) {
    Optional<EndpointForm> wish = EndpointForm.read(form, Optional.empty());
    if (wish.isEmpty()) {
      return Html.page(Status.BAD_REQUEST, Templates.create(form));
    }
    var command =
        new CreateEndpoint.Command(visit.account(), wish.get().settings(), wish.get().status());
    return Html.page(Status.CREATED, Templates.created(createEndpoint.create(command)));
  }
}
