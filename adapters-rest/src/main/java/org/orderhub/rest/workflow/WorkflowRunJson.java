package org.orderhub.rest.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.rest.shared.Answers;

/** A look of a workflow at an event, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkflowRun")
record WorkflowRunJson(
    String id,
    String workflowId,
    @Schema(examples = "Confirm delivery") String workflow,
    @Schema(description = "Of the workflow then") String versionTag,
    String eventId,
    @Schema(examples = "order.event_recorded") String eventType,
    @Schema(description = "What the event is about: an order's id, an offer's number")
        @Nullable String subject,
    Instant at,
    @Schema(description = "Whether it ran") boolean ran,
    @Schema(description = "Why it did not", examples = "[\"condition amount > 100: 80\"]")
        List<String> reasons,
    List<StepRunJson> steps) {

  /** A step and what it came to. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WorkflowStepRun")
  record StepRunJson(
      WorkflowJson.StepJson step,
      Instant dueAt,
      @Schema(
              description =
                  "Absent while it waits: EmailQueued, EndpointCalled, StatusSet, NoteAdded,"
                      + " EndpointToldAnyway, NothingToChange; or what did not work: NoAddress,"
                      + " AddressSuppressed, TemplateMissing, TemplateNotWritten,"
                      + " EndpointMissing, EndpointOff, NoOrder, EventForgotten, Broken",
              examples = "EmailQueued")
          @Nullable String outcome,
      @Schema(description = "The id of the e-mail, the name of the webhook, or what is wrong")
          @Nullable String detail,
      @Nullable Instant endedAt) {

    static StepRunJson of(FindWorkflowRuns.StepEntry entry) {
      FindWorkflowRuns.Ended ended = entry.ended();
      WorkflowJson.StepJson step = WorkflowJson.StepJson.of(StepTerm.of(entry.step()));
      return ended == null
          ? new StepRunJson(step, entry.dueAt(), null, null, null)
          : new StepRunJson(
              step,
              entry.dueAt(),
              PublicNames.of(ended.outcome().kind()),
              ended.outcome().detail().isEmpty() ? null : ended.outcome().detail(),
              ended.at());
    }
  }

  static WorkflowRunJson of(FindWorkflowRuns.Entry entry) {
    return new WorkflowRunJson(
        entry.id().toString(),
        entry.workflow().id().toString(),
        entry.workflow().name(),
        Answers.tag(entry.workflow().version()),
        entry.cause().event().toString(),
        entry.cause().type().publicName(),
        entry.cause().label().isEmpty() ? null : entry.cause().label(),
        entry.at(),
        entry.ran(),
        entry.reasons(),
        entry.steps().stream().map(StepRunJson::of).toList());
  }

  /** The schema of a page. */
  @Schema(name = "WorkflowRunPage")
  record PageSchema(List<WorkflowRunJson> items, String next) {}
}
