package org.orderhub.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.workflow.SampleWorkflows.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.webhook.QueueDelivery;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.StepOutcome.Kind;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.Workflow;

class RunWorkflowsTest {
  private static final TemplateId TEMPLATE = new TemplateId(new UUID(0, 5));
  private static final Action EMAIL = new Action.SendEmail(TEMPLATE);
  private static final Action NOTE = new Action.AddNote("Arrived");
  private static final Action CALL = new Action.CallEndpoint(new EndpointId(new UUID(0, 6)));

  private final WorkflowDesk desk = new WorkflowDesk();
  private final Order order = desk.order("A-1");

  @Test
  void anEmailIsQueuedOnceForARunAndAStep() {
    desk.on(plan("Two e-mails", EMAIL, EMAIL));
    LoggedEvent event = desk.delivered(order);

    desk.run();
    desk.feed.rewind();
    desk.run();

    UUID run = desk.history(order.key()).getFirst().id().value();
    assertThat(desk.emails)
        .extracting(
            QueueMessage.Command::key, QueueMessage.Command::template, QueueMessage.Command::event)
        .containsExactly(
            tuple(new MessageKey(run, 0), TEMPLATE, event),
            tuple(new MessageKey(run, 1), TEMPLATE, event));
  }

  @Test
  void aNoteStandsOnTheTimeLineAndNamesItsWorkflow() {
    desk.on(plan("Thanks", NOTE));
    desk.delivered(order);

    desk.run();

    LoggedEvent noted = desk.log.all().getLast();
    assertThat(noted.type()).isEqualTo(EventType.ORDER_NOTED);
    assertThat(noted.actor()).isInstanceOf(Actor.Workflow.class);
    assertThat(noted.actor().name()).isEqualTo("Thanks");
    assertThat(noted.changes()).extracting(change -> change.after()).containsExactly("Arrived");
    assertThat(outcomes()).containsExactly(Kind.NOTE_ADDED);
  }

  @Test
  void theExternalStatusIsSetWhereItIsAnother() {
    Action set = new Action.SetExternalStatus(new StatusText("Arrived"));
    desk.on(plan("Status", set, set));
    desk.delivered(order);

    desk.run();

    assertThat(outcomes()).containsExactly(Kind.STATUS_SET, Kind.NOTHING_TO_CHANGE);
    assertThat(desk.orders.find(WorkflowDesk.ACCOUNT, order.orderId()).orElseThrow().facts())
        .extracting(facts -> facts.externalStatus().raw())
        .isEqualTo("Arrived");
  }

  @Test
  void whyItDidNotRunIsNoted() {
    desk.on(
        new Plan(
            "Large ones",
            new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
            List.of(
                new Condition.AmountAbove(new BigDecimal("1000000")),
                new Condition.StoreIs("Graz")),
            List.of(new Step(NOTE))));
    desk.delivered(order);

    desk.run();

    assertThat(desk.history(order.key()).getFirst().reasons())
        .containsExactly("condition amount > 1000000: 10", "condition store is Graz: Vienna-1");
  }

  @Test
  void whatDoesNotWorkIsNamedAndKeepsNoOtherStepFromBeingDone() {
    desk.post = command -> new QueueMessage.Result.NotWritten("line 3: endless loop");
    desk.deliveries = (endpoint, event) -> new QueueDelivery.Result.SwitchedOff("ERP");
    desk.on(plan("Much", EMAIL, CALL, NOTE));
    desk.delivered(order);

    desk.run();

    assertThat(steps())
        .containsExactly(
            new StepOutcome(Kind.TEMPLATE_NOT_WRITTEN, "line 3: endless loop"),
            new StepOutcome(Kind.ENDPOINT_OFF, "ERP"),
            new StepOutcome(Kind.NOTE_ADDED));
  }

  @Test
  void eachAnswerOfThePostHasAName() {
    var address = new EmailAddress("ada@example.com");
    assertThat(posted(new QueueMessage.Result.NoAddress()))
        .isEqualTo(new StepOutcome(Kind.NO_ADDRESS));
    assertThat(posted(new QueueMessage.Result.UnknownTemplate()))
        .isEqualTo(new StepOutcome(Kind.TEMPLATE_MISSING));
    assertThat(posted(new QueueMessage.Result.Suppressed(address)))
        .isEqualTo(new StepOutcome(Kind.ADDRESS_SUPPRESSED, "ada@example.com"));
  }

  @Test
  void eachAnswerOfTheDeliveryEngineHasAName() {
    assertThat(called(new QueueDelivery.Result.Queued("ERP")))
        .isEqualTo(new StepOutcome(Kind.ENDPOINT_CALLED, "ERP"));
    assertThat(called(new QueueDelivery.Result.ToldAnyway("ERP")))
        .isEqualTo(new StepOutcome(Kind.ENDPOINT_TOLD_ANYWAY, "ERP"));
    assertThat(called(new QueueDelivery.Result.Missing(new EndpointId(new UUID(0, 6)))))
        .isEqualTo(new StepOutcome(Kind.ENDPOINT_MISSING));
  }

  @Test
  void anOrderThatIsGoneIsNamed() {
    desk.on(plan("Late", NOTE));
    desk.delivered(order);
    desk.consider.consider();
    desk.orders.removeAll(List.of(order));
    desk.order("A-1");

    desk.run();

    assertThat(outcomes()).containsExactly(Kind.NO_ORDER);
  }

  @Test
  void aStepWaitsUntilItIsTime() {
    desk.on(
        new Plan(
            "Tomorrow",
            new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
            List.of(),
            List.of(new Step(NOTE, Duration.ofDays(1)))));
    desk.delivered(order);
    desk.run();
    assertThat(steps()).isEmpty();

    desk.pass(Duration.ofDays(1));
    desk.run();

    assertThat(outcomes()).containsExactly(Kind.NOTE_ADDED);
  }

  @Test
  void aStepThatFailsAgainAndAgainIsGivenUpAndOthersGoOn() {
    desk.post =
        command -> {
          throw new IllegalStateException("broken");
        };
    desk.on(plan("Broken", EMAIL, NOTE));
    desk.delivered(order);

    for (int round = 0; round < 6; round++) {
      desk.run();
      desk.pass(Duration.ofHours(1));
    }

    assertThat(outcomes()).containsExactly(Kind.BROKEN, Kind.NOTE_ADDED);
  }

  @Test
  void emailsAreQueuedManyInOneTransactionAndOrdersChangedInOneEach() {
    desk.on(plan("Thanks", EMAIL, NOTE));
    for (int each = 0; each < 20; each++) {
      desk.delivered(order);
    }
    desk.consider.consider();
    desk.begun.set(0);

    desk.steps.doSteps();

    assertThat(desk.emails).hasSize(20);
    assertThat(outcomes()).hasSize(40).doesNotContain(Kind.NO_ORDER);
    assertThat(desk.begun).as("20 e-mails, each note, and the look for more").hasValue(22);
  }

  @Test
  void anEmailThatFailsTakesThoseBackThatWereQueuedWithItAndTheyAreQueuedAgain() {
    var tries = new AtomicInteger();
    var queue = desk.post;
    desk.post =
        command -> {
          if (tries.incrementAndGet() == 3) {
            throw new IllegalStateException("broken");
          }
          return queue.apply(command);
        };
    desk.on(plan("Thanks", EMAIL));
    for (int each = 0; each < 5; each++) {
      desk.delivered(order);
    }

    desk.run();
    assertThat(desk.emails).hasSize(4);
    desk.pass(Duration.ofHours(1));
    desk.run();

    assertThat(desk.emails).hasSize(5).doesNotHaveDuplicates();
    assertThat(outcomes()).hasSize(5).containsOnly(Kind.EMAIL_QUEUED);
  }

  @Test
  void workflowsThatRunEachOtherComeToAnEnd() {
    Trigger noted = new Trigger.Happened(EventType.ORDER_NOTED);
    for (int each = 1; each <= 5; each++) {
      desk.on(new Plan("Echo " + each, noted, List.of(), List.of(new Step(NOTE))));
    }
    desk.on(plan("First", NOTE));
    desk.delivered(order);

    desk.run();

    long notes =
        desk.log.all().stream().filter(event -> event.type() == EventType.ORDER_NOTED).count();
    assertThat(notes).isEqualTo(1 + 5 + 5 * 4);
    assertThat(desk.history(order.key()))
        .extracting(FindWorkflowRuns.Entry::reasons)
        .contains(
            List.of("the workflow caused this itself"),
            List.of("caused by 3 workflows one after the other"));
  }

  @Test
  void whatNobodyUnderstandsIsPassedBy() {
    Workflow workflow = desk.on(plan("Thanks", NOTE));
    desk.log.append(
        List.of(SampleWorkflows.event(workflow.account(), order.key().value(), "no body")));
    desk.delivered(order);

    desk.run();

    assertThat(outcomes()).containsExactly(Kind.NOTE_ADDED);
  }

  @Test
  void manyEventsAreLookedAtStretchByStretch() {
    desk.on(plan("Thanks", EMAIL));
    for (int each = 0; each < 250; each++) {
      desk.delivered(order);
    }

    desk.run();

    assertThat(desk.emails).hasSize(250);
  }

  private StepOutcome posted(QueueMessage.Result answer) {
    var another = new WorkflowDesk();
    another.post = command -> answer;
    return onlyOutcome(another, EMAIL);
  }

  private StepOutcome called(QueueDelivery.Result answer) {
    var another = new WorkflowDesk();
    another.deliveries = (endpoint, event) -> answer;
    return onlyOutcome(another, CALL);
  }

  private static StepOutcome onlyOutcome(WorkflowDesk desk, Action action) {
    Order order = desk.order("B-1");
    desk.on(plan("One", action));
    desk.delivered(order);
    desk.run();
    return steps(desk, order).getFirst();
  }

  private List<Kind> outcomes() {
    return steps().stream().map(StepOutcome::kind).toList();
  }

  private List<StepOutcome> steps() {
    return steps(desk, order);
  }

  private static List<StepOutcome> steps(WorkflowDesk desk, Order order) {
    return desk.history(order.key()).stream()
        .flatMap(entry -> entry.steps().stream())
        .flatMap(step -> Optional.ofNullable(step.ended()).stream())
        .map(FindWorkflowRuns.Ended::outcome)
        .toList();
  }
}
