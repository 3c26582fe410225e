package org.orderhub.web.workflow;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Position;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/** What the history of runs is asked for. */
final class RunFilter {
  static final Url LIST = Url.of("/workflow-runs");
  private static final int PAGE = 50;

  private RunFilter() {}

  /**
   * Empty when a field breaks its rule; the form then says which.
   *
   * @param subject our id of the order asked for; none for all
   */
  static Optional<FindWorkflowRuns.Query> query(
      Form form, @Nullable UUID subject, CurrentVisit visit) {
    Optional<WorkflowId> workflow =
        form.readOptional("workflow", text -> new WorkflowId(Choices.uuid(text)));
    Optional<Position> after = form.readOptional("after", Position::parse);
    Boolean ran =
        switch (form.value("outcome")) {
          case "ran" -> true;
          case "not" -> false;
          default -> null;
        };
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindWorkflowRuns.Query(
                visit.account(), workflow.orElse(null), subject, ran, PAGE, after.orElse(null)));
  }

  /** The filter as an address, without the place in the list. */
  static Url url(Form form) {
    return LIST.with("workflow", form.value("workflow"))
        .with("order", form.value("order"))
        .with("outcome", form.value("outcome"));
  }
}
