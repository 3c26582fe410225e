package org.orderhub.web.integrationlog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists what is odd about partners' data. */
@Path("/integration-log")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WarningPages {
  private final FindWarnings findWarnings;
  private final CurrentVisit visit;

  WarningPages(FindWarnings findWarnings, CurrentVisit visit) {
    this.findWarnings = findWarnings;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "integrationlog")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, WarningList warnings);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return WarningFilter.query(form, visit)
        .map(query -> WarningList.of(findWarnings.find(query), form))
        .map(warnings -> Html.page(Templates.list(form, warnings)))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, WarningList.none())));
  }
}
