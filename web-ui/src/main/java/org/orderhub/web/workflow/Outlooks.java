package org.orderhub.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;

/** Tries what is typed on a real order; nothing is done. */
@RequestScoped
class Outlooks {
  private final PreviewWorkflow previewWorkflow;
  private final Targets targets;
  private final CurrentVisit visit;

  Outlooks(PreviewWorkflow previewWorkflow, Targets targets, CurrentVisit visit) {
    this.previewWorkflow = previewWorkflow;
    this.targets = targets;
    this.visit = visit;
  }

  /** Notes no mistakes: nobody asked for it to be saved. */
  Outlook of(Form typed) {
    String order = typed.value("order").strip();
    if (order.isEmpty()) {
      return Outlook.none();
    }
    Form copy = Form.filledWith(typed.values());
    Optional<WorkflowForm> wish = WorkflowForm.read(copy);
    return wish.isEmpty()
        ? Outlook.unclear(order, "Something is missing yet, or wrong.")
        : tried(order, wish.get());
  }

  private Outlook tried(String order, WorkflowForm wish) {
    try {
      var command = new PreviewWorkflow.Command(visit.account(), wish.plan(), new OrderId(order));
      return switch (previewWorkflow.preview(command)) {
        case PreviewWorkflow.Result.WouldRun would ->
            new Outlook(
                order,
                "",
                would.decision().steps().stream().map(due -> targets.words(due.step())).toList(),
                List.of());
        case PreviewWorkflow.Result.WouldNotRun not ->
            new Outlook(
                order,
                "",
                List.of(),
                not.decision().reasons().stream().map(Reason::words).toList());
        case PreviewWorkflow.Result.NotAboutOrders not ->
            Outlook.unclear(order, "This trigger is not about orders.");
        case PreviewWorkflow.Result.Missing missing ->
            Outlook.unclear(order, "There is no order of that id.");
      };
    } catch (InvalidValue noId) {
      return Outlook.unclear(order, "There is no order of that id.");
    }
  }
}
