package org.orderhub.rest.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.workflow.ConditionTerm;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.rest.shared.Answers;

/** A workflow as the API writes it. {@link WorkflowReader} reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Workflow")
record WorkflowJson(
    @Schema(readOnly = true) @Nullable String id,
    @Schema(examples = "Confirm delivery", required = true) String name,
    @Schema(required = true) TriggerJson trigger,
    @Schema(description = "All of them must hold") List<ConditionJson> conditions,
    @Schema(description = "Done one after the other", required = true) List<StepJson> steps,
    @Schema(description = "Whether it runs", defaultValue = "true") @Nullable Boolean active,
    @Schema(readOnly = true) @Nullable String versionTag) {

  /** What has to happen. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WorkflowTrigger")
  record TriggerJson(
      @Schema(
              required = true,
              enumeration = {
                "orderEvent",
                "orderAction",
                "statusChange",
                "deliveryChange",
                "offerSent",
                "widgetStatus",
                "event"
              })
          String type,
      @Schema(
              description =
                  "Of orderEvent delivered, dispatched, ...; of orderAction ConfirmOrder, ...,"
                      + " Custom; of statusChange Completed, ..., or none for any; of widgetStatus"
                      + " the widget's id, or none for any; of event the type of the event, such"
                      + " as cart.opened",
              examples = "delivered")
          @Nullable String value,
      @Schema(description = "Of a Custom action: what its data says in name; none for any")
          @Nullable String name) {

    static TriggerJson of(TriggerTerm term) {
      return new TriggerJson(term.type(), given(term.value()), given(term.name()));
    }
  }

  /** What must be true. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WorkflowCondition")
  record ConditionJson(
      @Schema(
              required = true,
              description =
                  "source is the name of the API key, the person or the workflow that told it;"
                      + " language is the action's, else the customer's, and de holds for de-AT;"
                      + " amounts are in the currency of the order or offer",
              enumeration = {
                "kind",
                "source",
                "store",
                "language",
                "amountAbove",
                "amountBelow",
                "fieldEquals",
                "fieldContains"
              })
          String type,
      @Schema(
              description =
                  "Of fieldEquals and fieldContains: a path in the event's data, such as"
                      + " event.customFields.carrier or lines.sku; channel, references and"
                      + " attributes.... are the order's")
          @Nullable String field,
      @Schema(description = "Texts are compared in any case", examples = "100") String value) {

    static ConditionJson of(ConditionTerm term) {
      return new ConditionJson(term.type(), given(term.field()), term.value());
    }
  }

  /** What is done. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WorkflowStep")
  record StepJson(
      @Schema(
              required = true,
              enumeration = {"email", "webhook", "externalStatus", "note"})
          String type,
      @Schema(
              required = true,
              description = "The id of the template or of the webhook, or the text")
          String value,
      @Schema(
              description = "After the step before it, ISO 8601; at most 30 days",
              examples = "PT2H")
          @Nullable String delay) {

    static StepJson of(StepTerm term) {
      return new StepJson(term.type(), term.value(), given(term.delay()));
    }
  }

  static WorkflowJson of(Workflow workflow) {
    return of(
        workflow.id().toString(),
        workflow.plan(),
        workflow.isOn(),
        Answers.tag(workflow.version()));
  }

  static WorkflowJson of(@Nullable String id, Plan plan, boolean on, String versionTag) {
    return new WorkflowJson(
        id,
        plan.name(),
        TriggerJson.of(TriggerTerm.of(plan.trigger())),
        plan.conditions().stream().map(ConditionTerm::of).map(ConditionJson::of).toList(),
        plan.steps().stream().map(StepTerm::of).map(StepJson::of).toList(),
        on,
        versionTag);
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The schema of a list. */
  @Schema(name = "Workflows")
  record ListSchema(List<WorkflowJson> items) {}
}
