package org.orderhub.web.workflow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.web.shared.Form;

/** The pages of workflows. */
@CheckedTemplate(basePath = "workflow")
final class WorkflowTemplates {
  private WorkflowTemplates() {}

  static native TemplateInstance list(List<Workflow> workflows);

  /**
   * The editor.
   *
   * @param address of the workflow; empty for a new one
   * @param isStale whether somebody else made a version meanwhile
   */
  static native TemplateInstance edit(
      String address, Form form, Editor editor, List<Workflows.Edition> editions, boolean isStale);

  static native TemplateInstance runs(Form filter, RunList runs);
}
