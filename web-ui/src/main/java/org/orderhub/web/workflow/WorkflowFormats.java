package org.orderhub.web.workflow;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.web.shared.Formats;
import org.orderhub.web.shared.Url;

/** How workflows and their runs are written on pages. */
@TemplateExtension
public final class WorkflowFormats {
  private WorkflowFormats() {}

  static String href(WorkflowId id) {
    return WorkflowPages.LIST.step(id.toString()).toString();
  }

  static String runsHref(WorkflowId id) {
    return RunFilter.LIST.with("workflow", id.toString()).toString();
  }

  /** What workflows did about an order. */
  static String workflowRunsHref(OrderId order) {
    return RunFilter.LIST.with("order", order.value()).toString();
  }

  static String triggerWords(Workflow workflow) {
    return TriggerTerm.of(workflow.plan().trigger()).words();
  }

  /** The page of what a run was about; empty where it has none. */
  static String subjectHref(Run.Cause cause) {
    return cause.subject().kind() == Subject.Kind.ORDER && !cause.label().isEmpty()
        ? Url.of("/orders").step(cause.label()).toString()
        : "";
  }

  /** What people know it by, or else what kind of thing it is. */
  static String subjectWords(Run.Cause cause) {
    return cause.label().isEmpty()
        ? cause.subject().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : cause.label();
  }

  static String outcomeWords(StepOutcome outcome) {
    String words = Formats.words(outcome.kind());
    boolean isId = outcome.kind() == StepOutcome.Kind.EMAIL_QUEUED;
    return outcome.detail().isEmpty() || isId ? words : words + ": " + outcome.detail();
  }

  /** The page of the e-mail that was queued; empty where none was. */
  static String messageHref(StepOutcome outcome) {
    return outcome.kind() == StepOutcome.Kind.EMAIL_QUEUED
        ? Url.of("/messages").step(outcome.detail()).toString()
        : "";
  }

  static boolean isWaiting(FindWorkflowRuns.StepEntry step) {
    return step.ended() == null;
  }
}
