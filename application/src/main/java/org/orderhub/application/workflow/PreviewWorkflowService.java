package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.workflow.SampleEvents.Sample;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Makes the event that would be logged, and shows it to the workflow as the log would. */
public final class PreviewWorkflowService implements PreviewWorkflow {
  private final Orders orders;
  private final EventBodies bodies;
  private final Occasions occasions;
  private final Ids ids;
  private final Clock clock;

  public PreviewWorkflowService(
      Orders orders, EventBodies bodies, Occasions occasions, Ids ids, Clock clock) {
    this.orders = orders;
    this.bodies = bodies;
    this.occasions = occasions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result preview(Command command) {
    Optional<Order> order = orders.find(command.account(), command.order());
    if (order.isEmpty()) {
      return new Result.Missing(command.order());
    }
    Instant now = clock.instant();
    return SampleEvents.of(command.plan().trigger(), order.get(), ids, now)
        .flatMap(sample -> shown(event(sample, order.get(), now), command, now))
        .orElseGet(Result.NotAboutOrders::new);
  }

  private LoggedEvent event(Sample sample, Order order, Instant now) {
    Actor by = new Actor.Hub();
    return new LoggedEvent(
        order.account(),
        new EventId(ids.next()),
        sample.type(),
        new Subject(Subject.Kind.ORDER, order.key().value()),
        order.history().sequence() + 1,
        now,
        by,
        sample.changes(),
        bodies.write(sample.type(), sample.announcement(), now, by));
  }

  private Optional<Result> shown(LoggedEvent event, Command command, Instant now) {
    var workflow =
        new Workflow(
            command.account(),
            new WorkflowId(ids.next()),
            command.plan(),
            new Workflow.Mode.On(Instant.EPOCH),
            Version.FIRST);
    return occasions
        .told(event)
        .map(told -> occasions.seen(event, told).occasion())
        .map(occasion ->
            switch (workflow.consider(occasion, now)) {
              case Decision.Runs runs -> new Result.WouldRun(runs);
              case Decision.DoesNotRun not -> new Result.WouldNotRun(not);
              case Decision.NotMeant not -> new Result.NotAboutOrders();
            });
  }
}
