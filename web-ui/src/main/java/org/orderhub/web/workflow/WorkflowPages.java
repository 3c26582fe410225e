package org.orderhub.web.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.orderhub.application.workflow.ChangeWorkflow;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Lists workflows, switches them, and makes their next versions. */
@Path("/workflows")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WorkflowPages {
  static final String SAVE = "save";
  static final Url LIST = Url.of("/workflows");

  private final ListWorkflows listWorkflows;
  private final ShowWorkflow showWorkflow;
  private final ShowWorkflowHistory showHistory;
  private final ChangeWorkflow changeWorkflow;
  private final Editors editors;
  private final CurrentVisit visit;

  WorkflowPages(
      ListWorkflows listWorkflows,
      ShowWorkflow showWorkflow,
      ShowWorkflowHistory showHistory,
      ChangeWorkflow changeWorkflow,
      Editors editors,
      CurrentVisit visit) {
    this.listWorkflows = listWorkflows;
    this.showWorkflow = showWorkflow;
    this.showHistory = showHistory;
    this.changeWorkflow = changeWorkflow;
    this.editors = editors;
    this.visit = visit;
  }

  @GET
  public Response list() {
    return Html.page(WorkflowTemplates.list(listWorkflows.list(visit.account())));
  }

  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String id) {
    return find(id)
        .map(workflow -> page(200, workflow, WorkflowForm.of(workflow), false))
        .orElseGet(ErrorPages::notFound);
  }

  /** Whoever presses twice, or later than somebody else, gets what the button said. */
  @POST
  @Path("/{id}/switch")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response switchOnOrOff(@PathParam("id") String id, Form form) {
    return find(id)
        .map(workflow -> {
          boolean on = form.has("on", "yes");
          changeWorkflow.change(
              new ChangeWorkflow.Command(
                  visit.account(), workflow.id(), null, on, null, visit.actor()));
          return (on ? Flash.WORKFLOW_ON : Flash.WORKFLOW_OFF).redirect(LIST);
        })
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") String id, Form form) {
    return find(id)
        .map(workflow ->
            form.value("do").equals(SAVE)
                ? save(workflow, form)
                : page(200, workflow, PlanRows.after(form, form.value("do")), false))
        .orElseGet(ErrorPages::notFound);
  }

  private Response save(Workflow workflow, Form form) {
    var version = form.read("version", text -> new Version(Choices.number(text)));
    Optional<WorkflowForm> wish = WorkflowForm.read(form);
    if (wish.isEmpty()) {
      return page(400, workflow, form, false);
    }
    var command =
        new ChangeWorkflow.Command(
            visit.account(),
            workflow.id(),
            wish.get().plan(),
            wish.get().on(),
            version.orElseThrow(),
            visit.actor());
    return switch (changeWorkflow.change(command)) {
      case ChangeWorkflow.Result.Changed changed -> Flash.WORKFLOW_SAVED.redirect(LIST);
      case ChangeWorkflow.Result.UnknownTarget unknown -> {
        Editors.refuseTarget(form, unknown.step());
        yield page(400, workflow, form, false);
      }
      case ChangeWorkflow.Result.Conflict conflict ->
          page(
              409,
              conflict.current(),
              form.with("version", WorkflowForm.version(conflict.current())),
              true);
      case ChangeWorkflow.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response page(int status, Workflow workflow, Form form, boolean isStale) {
    return editors.page(
        status,
        WorkflowFormats.href(workflow.id()),
        form,
        showHistory.show(visit.account(), workflow.id()),
        isStale);
  }

  private Optional<Workflow> find(String id) {
    return Uuids.parse(id)
        .flatMap(uuid -> showWorkflow.show(visit.account(), new WorkflowId(uuid)));
  }
}
