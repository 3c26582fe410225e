package org.orderhub.web.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.HtmlPage;

/** Builds a workflow; a form that is not saved shows what it would do. */
@Path("/new-workflow")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewWorkflowPages {
  private final BuildWorkflow buildWorkflow;
  private final Editors editors;
  private final CurrentVisit visit;

  NewWorkflowPages(BuildWorkflow buildWorkflow, Editors editors, CurrentVisit visit) {
    this.buildWorkflow = buildWorkflow;
    this.editors = editors;
    this.visit = visit;
  }

  @GET
  public Response begin() {
    return page(200, WorkflowForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response build(Form form) {
    if (!form.value("do").equals(WorkflowPages.SAVE)) {
      return page(200, PlanRows.after(form, form.value("do")));
    }
    Optional<WorkflowForm> wish = WorkflowForm.read(form);
    if (wish.isEmpty()) {
      return page(400, form);
    }
    var command =
        new BuildWorkflow.Command(
            visit.account(), wish.get().plan(), wish.get().on(), visit.actor());
    return switch (buildWorkflow.build(command)) {
      case BuildWorkflow.Result.Built built -> Flash.WORKFLOW_SAVED.redirect(WorkflowPages.LIST);
      case BuildWorkflow.Result.UnknownTarget unknown -> {
        Editors.refuseTarget(form, unknown.step());
        yield page(400, form);
      }
    };
  }

  private Response page(int status, Form form) {
    return editors.page(status, "", form, List.of(), false);
  }
}
