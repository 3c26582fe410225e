package org.orderhub.web.workflow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Option;

/** Shows when workflows ran, what came of it, and why they did not. */
@Path("/workflow-runs")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WorkflowRunPages {
  private final FindWorkflowRuns findRuns;
  private final ListWorkflows listWorkflows;
  private final IdentifyOrder identifyOrder;
  private final Targets targets;
  private final CurrentVisit visit;

  WorkflowRunPages(
      FindWorkflowRuns findRuns,
      ListWorkflows listWorkflows,
      IdentifyOrder identifyOrder,
      Targets targets,
      CurrentVisit visit) {
    this.findRuns = findRuns;
    this.listWorkflows = listWorkflows;
    this.identifyOrder = identifyOrder;
    this.targets = targets;
    this.visit = visit;
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    List<Option> workflows =
        listWorkflows.list(visit.account()).stream()
            .map(workflow -> new Option(workflow.id().toString(), workflow.plan().name()))
            .toList();
    Optional<FindWorkflowRuns.Query> query = RunFilter.query(form, order(form), visit);
    return query.isEmpty()
        ? Html.page(Status.BAD_REQUEST, WorkflowTemplates.runs(form, RunList.none(workflows)))
        : Html.page(
            WorkflowTemplates.runs(
                form, RunList.of(findRuns.find(query.get()), workflows, targets::words, form)));
  }

  private @Nullable UUID order(Form form) {
    return form.readOptional(
            "order",
            text ->
                identifyOrder
                    .identify(visit.account(), OrderReference.of(text))
                    .map(order -> order.key().value())
                    .orElseThrow(() -> new InvalidValue("unknown", "must be an order's id")))
        .orElse(null);
  }
}
