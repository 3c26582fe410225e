package org.orderhub.web.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.HtmlPage;

/** The button that tests a new webhook before it is created. */
@Path("/webhooks/new/test")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public final class WebhookTryPages {
  private final FormTests tests;

  WebhookTryPages(FormTests tests) {
    this.tests = tests;
  }

  @POST
  public Response tryOut(Form form, @HeaderParam("HX-Request") @Nullable String htmx) {
    return tests.answer(form, Optional.empty(), htmx != null);
  }
}
