package org.orderhub.persistence.workflow;

import java.util.List;
import org.orderhub.domain.workflow.ConditionTerm;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepTerm;
import org.orderhub.domain.workflow.TriggerTerm;
import org.orderhub.persistence.shared.Documents;

/** A plan as its column holds it. */
record PlanDocument(
    String name, TriggerTerm trigger, List<ConditionTerm> conditions, List<StepTerm> steps) {

  static String write(Plan plan) {
    return Documents.write(
        new PlanDocument(
            plan.name(),
            TriggerTerm.of(plan.trigger()),
            plan.conditions().stream().map(ConditionTerm::of).toList(),
            plan.steps().stream().map(StepTerm::of).toList()));
  }

  static Plan read(String json) {
    PlanDocument document = Documents.read(json, PlanDocument.class);
    return new Plan(
        document.name(),
        document.trigger().toTrigger(),
        document.conditions().stream().map(ConditionTerm::toCondition).toList(),
        document.steps().stream().map(StepTerm::toStep).toList());
  }

  static String write(Step step) {
    return Documents.write(StepTerm.of(step));
  }

  static Step step(String json) {
    return Documents.read(json, StepTerm.class).toStep();
  }
}
