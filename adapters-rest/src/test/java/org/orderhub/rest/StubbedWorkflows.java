package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.message.InMemoryTemplates;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.message.Templates;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.webhook.InMemoryEndpoints;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.application.workflow.BuildWorkflowService;
import org.orderhub.application.workflow.ChangeWorkflow;
import org.orderhub.application.workflow.ChangeWorkflowService;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.InMemoryWorkflowRuns;
import org.orderhub.application.workflow.InMemoryWorkflows;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.application.workflow.RemoveWorkflow;
import org.orderhub.application.workflow.RemoveWorkflowService;
import org.orderhub.application.workflow.SampleWorkflows;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.application.workflow.StepTargets;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Run;

/** Workflows that are kept in memory. What a preview tells is set by each test. */
@Singleton
public class StubbedWorkflows {
  static final TemplateId TEMPLATE =
      new TemplateId(UUID.fromString("0199a1d2-7c1e-7d3a-9f21-5b0c6f0a1e02"));
  private static final Clock NOON = Clock.fixed(SampleWorkflows.NOON, ZoneOffset.UTC);

  final InMemoryWorkflowRuns runs = new InMemoryWorkflowRuns(NOON);
  PreviewWorkflow preview =
      command ->
          new PreviewWorkflow.Result.WouldNotRun(
              new Decision.DoesNotRun(
                  List.of(new Reason.ConditionFailed(SampleWorkflows.ABOVE_100, "80"))));
  private final InMemoryWorkflows workflows = new InMemoryWorkflows();
  private final InMemoryTemplates templates = new InMemoryTemplates();
  private final StepTargets targets = new StepTargets(templates, new InMemoryEndpoints());

  StubbedWorkflows() {
    Template.Draft draft = SampleMessages.template(StubbedUseCases.ACCOUNT.id(), "A", "en").draft();
    templates.add(
        new Template(StubbedUseCases.ACCOUNT.id(), TEMPLATE, draft, Version.FIRST),
        new Templates.Edit("Ada", SampleWorkflows.NOON));
  }

  void note(Run run) {
    runs.addAll(List.of(run));
  }

  @Produces
  @Singleton
  ListWorkflows listWorkflows() {
    return workflows::all;
  }

  @Produces
  @Singleton
  ShowWorkflow showWorkflow() {
    return workflows::find;
  }

  @Produces
  @Singleton
  ShowWorkflowHistory showWorkflowHistory() {
    return workflows::editions;
  }

  @Produces
  @Singleton
  BuildWorkflow buildWorkflow() {
    return new BuildWorkflowService(workflows, targets, new CountingIds(), NOON);
  }

  @Produces
  @Singleton
  ChangeWorkflow changeWorkflow() {
    return new ChangeWorkflowService(workflows, targets, NOON);
  }

  @Produces
  @Singleton
  RemoveWorkflow removeWorkflow() {
    return new RemoveWorkflowService(workflows);
  }

  @Produces
  @Singleton
  FindWorkflowRuns findWorkflowRuns() {
    return runs::find;
  }

  @Produces
  @Singleton
  PreviewWorkflow previewWorkflow() {
    return command -> preview.preview(command);
  }
}
