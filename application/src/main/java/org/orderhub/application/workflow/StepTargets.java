package org.orderhub.application.workflow;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.orderhub.application.message.Templates;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;

/** Knows whether there is what steps name. */
public final class StepTargets {
  private final Templates templates;
  private final Endpoints endpoints;

  public StepTargets(Templates templates, Endpoints endpoints) {
    this.templates = templates;
    this.endpoints = endpoints;
  }

  /** The first step that names what is not there. */
  OptionalInt unknown(AccountId account, Plan plan) {
    List<Step> steps = plan.steps();
    return IntStream.range(0, steps.size())
        .filter(number -> !isKnown(account, steps.get(number).action()))
        .findFirst();
  }

  private boolean isKnown(AccountId account, Action action) {
    return switch (action) {
      case Action.SendEmail send -> templates.find(account, send.template()).isPresent();
      case Action.CallEndpoint call -> endpoints.find(account, call.endpoint()).isPresent();
      case Action.SetExternalStatus set -> true;
      case Action.AddNote add -> true;
    };
  }
}
