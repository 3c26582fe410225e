package org.orderhub.application.workflow;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.order.AddOrderNotes;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeOrderStatuses;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.Orders;
import org.orderhub.application.webhook.QueueDelivery;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.StepOutcome.Kind;

/** Does what a step says, in the running transaction. */
public final class StepWork {
  private final WorkflowFeed feed;
  private final Orders orders;
  private final Means means;

  /** The use cases that steps are done by, each in the transaction at hand. */
  public record Means(
      QueueMessage messages,
      QueueDelivery deliveries,
      ChangeOrderStatuses statuses,
      AddOrderNotes notes) {}

  public StepWork(WorkflowFeed feed, Orders orders, Means means) {
    this.feed = feed;
    this.orders = orders;
    this.means = means;
  }

  StepOutcome outcome(DueStep step) {
    return switch (step.step().action()) {
      case Action.SendEmail send ->
          event(step).map(event -> send(step, send.template(), event)).orElse(forgotten());
      case Action.CallEndpoint call ->
          event(step).map(event -> call(call.endpoint(), event)).orElse(forgotten());
      case Action.SetExternalStatus set ->
          order(step.run()).map(order -> set(step.run(), order, set.status())).orElse(noOrder());
      case Action.AddNote add ->
          order(step.run()).map(order -> add(step.run(), order, add.text())).orElse(noOrder());
    };
  }

  private Optional<LoggedEvent> event(DueStep step) {
    return feed.find(step.run().account(), step.run().cause().event());
  }

  private StepOutcome send(DueStep step, TemplateId template, LoggedEvent event) {
    var key = new MessageKey(step.run().id().value(), step.number());
    var command = new QueueMessage.Command(step.run().account(), key, template, event);
    return switch (means.messages().queue(command)) {
      case QueueMessage.Result.Queued queued ->
          new StepOutcome(Kind.EMAIL_QUEUED, queued.id().toString());
      case QueueMessage.Result.AlreadyQueued queued ->
          new StepOutcome(Kind.EMAIL_QUEUED, queued.id().toString());
      case QueueMessage.Result.UnknownTemplate unknown -> new StepOutcome(Kind.TEMPLATE_MISSING);
      case QueueMessage.Result.NoAddress none -> new StepOutcome(Kind.NO_ADDRESS);
      case QueueMessage.Result.Suppressed suppressed ->
          new StepOutcome(Kind.ADDRESS_SUPPRESSED, suppressed.address().value());
      case QueueMessage.Result.NotWritten not ->
          new StepOutcome(Kind.TEMPLATE_NOT_WRITTEN, not.problem());
    };
  }

  private StepOutcome call(EndpointId endpoint, LoggedEvent event) {
    return switch (means.deliveries().queue(endpoint, event)) {
      case QueueDelivery.Result.Queued queued ->
          new StepOutcome(Kind.ENDPOINT_CALLED, queued.endpoint());
      case QueueDelivery.Result.ToldAnyway told ->
          new StepOutcome(Kind.ENDPOINT_TOLD_ANYWAY, told.endpoint());
      case QueueDelivery.Result.SwitchedOff off ->
          new StepOutcome(Kind.ENDPOINT_OFF, off.endpoint());
      case QueueDelivery.Result.Missing missing -> new StepOutcome(Kind.ENDPOINT_MISSING);
    };
  }

  private StepOutcome set(Run run, Order order, StatusText status) {
    if (order.facts().externalStatus().equals(status)) {
      return new StepOutcome(Kind.NOTHING_TO_CHANGE);
    }
    var change = new StatusChange(null, status, null, null);
    var command = new ChangeOrderStatus.Command(run.account(), order.orderId(), change, actor(run));
    return switch (means.statuses().change(List.of(command)).getFirst()) {
      case ChangeResult.Accepted accepted -> new StepOutcome(Kind.STATUS_SET, status.raw());
      case ChangeResult.Missing missing -> noOrder();
      case ChangeResult.Conflict conflict ->
          throw new IllegalStateException("A change of whichever version conflicts");
      case ChangeResult.DoesNotAddUp not ->
          throw new IllegalStateException("A change of status does not add up");
    };
  }

  private StepOutcome add(Run run, Order order, String note) {
    var command =
        new AddOrderNotes.Command(run.account(), order.orderId(), order.key(), note, actor(run));
    return switch (means.notes().add(List.of(command)).getFirst()) {
      case AddOrderNotes.Result.Added added -> new StepOutcome(Kind.NOTE_ADDED);
      case AddOrderNotes.Result.Missing missing -> noOrder();
    };
  }

  /** Another order may have its id by now. */
  private Optional<Order> order(Run run) {
    Subject subject = run.cause().subject();
    return subject.kind() == Subject.Kind.ORDER && !run.cause().label().isEmpty()
        ? orders
            .find(run.account(), new OrderId(run.cause().label()))
            .filter(order -> order.key().value().equals(subject.id()))
        : Optional.empty();
  }

  private static Actor actor(Run run) {
    return new Actor.Workflow(run.id().value(), run.workflow().name());
  }

  private static StepOutcome forgotten() {
    return new StepOutcome(Kind.EVENT_FORGOTTEN);
  }

  private static StepOutcome noOrder() {
    return new StepOutcome(Kind.NO_ORDER);
  }
}
