package org.orderhub.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.ActionWords;
import org.orderhub.domain.workflow.Step;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Option;

/** The templates and webhooks that steps may name. */
@RequestScoped
class Targets {
  private final ListTemplates listTemplates;
  private final ListEndpoints listEndpoints;
  private final CurrentVisit visit;

  Targets(ListTemplates listTemplates, ListEndpoints listEndpoints, CurrentVisit visit) {
    this.listTemplates = listTemplates;
    this.listEndpoints = listEndpoints;
    this.visit = visit;
  }

  List<Option> templates() {
    return listTemplates.list(visit.account()).stream()
        .map(template -> new Option(template.id().toString(), template.draft().name()))
        .toList();
  }

  List<Option> webhooks() {
    return listEndpoints.list(visit.account()).stream()
        .map(card -> new Option(card.endpoint().id().toString(), card.endpoint().settings().name()))
        .toList();
  }

  /** A step as people read it. */
  String words(Step step) {
    return ActionWords.of(
        step,
        switch (step.action()) {
          case Action.SendEmail send -> named(templates(), send.template().toString());
          case Action.CallEndpoint call -> named(webhooks(), call.endpoint().toString());
          case Action.SetExternalStatus set -> "";
          case Action.AddNote add -> "";
        });
  }

  private static String named(List<Option> options, String id) {
    return options.stream()
        .filter(option -> option.value().equals(id))
        .map(Option::label)
        .findFirst()
        .orElse("that was deleted");
  }
}
