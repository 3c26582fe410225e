package org.orderhub.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;

/** Shows the editor, for a workflow that is there and for one that is to be. */
@RequestScoped
class Editors {
  private final Targets targets;
  private final Outlooks outlooks;

  Editors(Targets targets, Outlooks outlooks) {
    this.targets = targets;
    this.outlooks = outlooks;
  }

  Response page(
      int status, String address, Form form, List<Workflows.Edition> editions, boolean isStale) {
    var editor =
        new Editor(
            PlanRows.CONDITIONS.rows(form),
            PlanRows.STEPS.rows(form),
            targets.templates(),
            targets.webhooks(),
            outlooks.of(form));
    return Html.page(status, WorkflowTemplates.edit(address, form, editor, editions, isStale));
  }

  /** Notes at its input that a step names what is not there. */
  static void refuseTarget(Form form, int step) {
    int number = PlanRows.STEPS.numbers(form).get(step);
    form.refuse(StepInputs.valueInput(form, number), "must be one that is there");
  }
}
