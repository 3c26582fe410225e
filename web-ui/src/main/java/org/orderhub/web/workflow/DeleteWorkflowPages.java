package org.orderhub.web.workflow;

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
import java.util.Optional;
import org.orderhub.application.workflow.RemoveWorkflow;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Deletes a workflow, once it was asked whether that is meant. */
@Path("/workflows/{id}/delete")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class DeleteWorkflowPages {
  private final ShowWorkflow showWorkflow;
  private final RemoveWorkflow removeWorkflow;
  private final CurrentVisit visit;

  DeleteWorkflowPages(
      ShowWorkflow showWorkflow, RemoveWorkflow removeWorkflow, CurrentVisit visit) {
    this.showWorkflow = showWorkflow;
    this.removeWorkflow = removeWorkflow;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "workflow")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance delete(Workflow workflow);
  }

  @GET
  public Response ask(@PathParam("id") String id) {
    return find(id)
        .map(workflow -> Html.page(Templates.delete(workflow)))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  public Response delete(@PathParam("id") String id) {
    return find(id)
        .map(workflow -> {
          removeWorkflow.remove(visit.account(), workflow.id(), null);
          return Flash.WORKFLOW_DELETED.redirect(WorkflowPages.LIST);
        })
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<Workflow> find(String id) {
    return Uuids.parse(id)
        .flatMap(uuid -> showWorkflow.show(visit.account(), new WorkflowId(uuid)));
  }
}
