package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.OrderAction.Kind;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.Trigger;

/** E-mails in English and German for the actions and events that customers want to hear of. */
@Singleton
final class DemoWorkflows {
  private static final Actor HUB = new Actor.Hub();
  private static final List<Occasion> OCCASIONS =
      List.of(
          asked("Confirm order", Kind.CONFIRM_ORDER),
          asked("Confirm shipment", Kind.CONFIRM_SHIPMENT),
          asked("Confirm delivery", Kind.CONFIRM_DELIVERY),
          asked("Confirm cancellation", Kind.CONFIRM_CANCELLATION),
          asked("Confirm completion", Kind.CONFIRM_COMPLETION),
          told("Delivered", OrderEventType.DELIVERED),
          told("Dispatched", OrderEventType.DISPATCHED),
          told("Refunded", OrderEventType.REFUNDED));

  private final ListWorkflows listWorkflows;
  private final BuildWorkflow buildWorkflow;
  private final ListTemplates listTemplates;
  private final CreateTemplate createTemplate;

  DemoWorkflows(
      ListWorkflows listWorkflows,
      BuildWorkflow buildWorkflow,
      ListTemplates listTemplates,
      CreateTemplate createTemplate) {
    this.listWorkflows = listWorkflows;
    this.buildWorkflow = buildWorkflow;
    this.listTemplates = listTemplates;
    this.createTemplate = createTemplate;
  }

  /** A workflow, and the name of the files that its e-mail is written in. */
  record Occasion(String name, String file, Trigger trigger) {
    Template.Draft draft() {
      return new Template.Draft(
          name,
          Stream.of("en", "de").map(language -> EmailText.read(file, language).wording()).toList());
    }
  }

  private static Occasion asked(String name, Kind action) {
    return new Occasion(name, file(name), new Trigger.ActionTriggered(action, ""));
  }

  private static Occasion told(String name, OrderEventType event) {
    return new Occasion(name, file(name), new Trigger.OrderEventRecorded(event));
  }

  private static String file(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  static List<Occasion> occasions() {
    return OCCASIONS;
  }

  /** Wants a transaction around it; does nothing where there are workflows or templates. */
  void add(AccountId account) {
    if (listWorkflows.list(account).isEmpty() && listTemplates.list(account).isEmpty()) {
      OCCASIONS.forEach(occasion -> add(account, occasion));
    }
  }

  private void add(AccountId account, Occasion occasion) {
    TemplateId template =
        switch (createTemplate.create(new CreateTemplate.Command(account, occasion.draft(), HUB))) {
          case CreateTemplate.Result.Created created -> created.template().id();
          case CreateTemplate.Result.Wrong wrong ->
              throw new IllegalStateException(occasion.name() + ": " + wrong.problems());
        };
    var plan =
        new Plan(
            occasion.name(),
            occasion.trigger(),
            List.of(),
            List.of(new Step(new Action.SendEmail(template))));
    buildWorkflow.build(new BuildWorkflow.Command(account, plan, /* on= */ true, HUB));
  }
}
