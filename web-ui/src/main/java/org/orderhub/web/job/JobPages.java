package org.orderhub.web.job;

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
import org.orderhub.application.job.FindJobs;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists the accepted changes of the last weeks, and how they ended. */
@Path("/jobs")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class JobPages {
  private final FindJobs findJobs;
  private final CurrentVisit visit;

  JobPages(FindJobs findJobs, CurrentVisit visit) {
    this.findJobs = findJobs;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "job")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, JobList jobs);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return JobList.query(form, visit.account())
        .map(query -> Html.page(Templates.list(form, JobList.of(findJobs.find(query), form))))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, JobList.none())));
  }
}
