package org.orderhub.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow.Mode;

class WorkflowTest {
  private static final Instant NOW = AnOccasion.AT.plusSeconds(2);
  private static final WorkflowId ID = new WorkflowId(new UUID(0, 1));
  private static final Step NOTE = new Step(new Action.AddNote("Arrived"));
  private static final Condition ABOVE_100 = new Condition.AmountAbove(new BigDecimal("100"));
  private static final Condition IN_GRAZ = new Condition.StoreIs("Graz");

  @Test
  void runsWhenItsTriggerFitsAndNothingSpeaksAgainstIt() {
    assertThat(on(plan(List.of())).consider(AnOccasion.delivered().build(), NOW))
        .isEqualTo(new Decision.Runs(List.of(new Decision.Due(NOTE, NOW))));
  }

  @Test
  void tellsEachConditionThatDoesNotHold() {
    Decision decision =
        on(plan(List.of(ABOVE_100, IN_GRAZ))).consider(AnOccasion.delivered().build(), NOW);

    assertThat(words(decision))
        .containsExactly("condition amount > 100: 80", "condition store is Graz: Vienna-1");
  }

  @Test
  void whatHappenedBeforeItWasSwitchedOnIsNoneOfItsBusiness() {
    Workflow late = workflow(plan(List.of()), new Mode.On(AnOccasion.AT.plusMillis(1)));

    assertThat(late.consider(AnOccasion.delivered().build(), NOW))
        .isEqualTo(new Decision.NotMeant());
    assertThat(workflow(plan(List.of()), new Mode.Off()).isMeant(AnOccasion.delivered().build()))
        .isFalse();
  }

  @Test
  void stepsWaitForTheOnesBeforeThem() {
    Plan plan =
        new Plan(
            "Thanks",
            new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
            List.of(),
            List.of(
                new Step(NOTE.action(), Duration.ofHours(2)),
                NOTE,
                new Step(NOTE.action(), Duration.ofDays(1))));

    assertThat(on(plan).consider(AnOccasion.delivered().build(), NOW))
        .isInstanceOfSatisfying(
            Decision.Runs.class,
            runs ->
                assertThat(runs.steps())
                    .extracting(due -> Duration.between(NOW, due.at()))
                    .containsExactly(
                        Duration.ofHours(2), Duration.ofHours(2), Duration.ofHours(26)));
  }

  @Test
  void leavesAloneWhatItCausedItself() {
    WorkflowId other = new WorkflowId(new UUID(0, 2));
    Decision decision =
        on(plan(List.of())).consider(AnOccasion.delivered().causedBy(ID, other).build(), NOW);

    assertThat(words(decision)).containsExactly("the workflow caused this itself");
  }

  @Property
  void noChainOfWorkflowsIsLongerThanThree(@ForAll @IntRange(max = 8) int length) {
    Decision decision =
        on(plan(List.of())).consider(AnOccasion.delivered().causedBy(others(length)).build(), NOW);

    assertThat(decision instanceof Decision.Runs).isEqualTo(length < Lineage.MOST);
  }

  @Property
  void runsExactlyWhenAllConditionsHold(
      @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 200) Integer> limits,
      @ForAll @IntRange(min = 1, max = 200) int amount) {
    List<Condition> conditions =
        limits.stream()
            .<Condition>map(limit -> new Condition.AmountAbove(BigDecimal.valueOf(limit)))
            .toList();
    Decision decision =
        on(plan(conditions))
            .consider(AnOccasion.delivered().worth(Integer.toString(amount)).build(), NOW);

    long failed = limits.stream().filter(limit -> amount <= limit).count();
    assertThat(words(decision)).hasSize(Math.toIntExact(failed));
    assertThat(decision instanceof Decision.Runs).isEqualTo(failed == 0);
  }

  @Test
  void aChangeMakesAVersionAndStayingOnIsNoNewBeginning() {
    Workflow first = on(plan(List.of()));
    Workflow second = first.with(plan(List.of(ABOVE_100)), true, NOW);
    Workflow off = second.with(second.plan(), false, NOW);

    assertThat(first.with(first.plan(), true, NOW)).isEqualTo(first);
    assertThat(second.mode()).isEqualTo(first.mode());
    assertThat(second.version()).isEqualTo(new Version(2));
    assertThat(off.isOn()).isFalse();
    assertThat(off.with(off.plan(), true, NOW).mode()).isEqualTo(new Mode.On(NOW));
  }

  @Test
  void aPlanHasStepsAndNotTooMany() {
    assertThatThrownBy(() -> new Plan("None", new Trigger.OfferSent(), List.of(), List.of()))
        .isInstanceOf(InvalidValue.class);
    List<Step> many = Stream.generate(() -> NOTE).limit(Plan.MOST_STEPS + 1L).toList();
    assertThatThrownBy(() -> new Plan("Many", new Trigger.OfferSent(), List.of(), many))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Step(NOTE.action(), Duration.ofDays(31)))
        .isInstanceOf(InvalidValue.class);
  }

  private static WorkflowId[] others(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> new WorkflowId(new UUID(1, each)))
        .toArray(WorkflowId[]::new);
  }

  private static List<String> words(Decision decision) {
    return decision instanceof Decision.DoesNotRun not
        ? not.reasons().stream().map(Reason::words).toList()
        : List.of();
  }

  private static Plan plan(List<Condition> conditions) {
    return new Plan(
        "Thanks",
        new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
        conditions,
        List.of(NOTE));
  }

  private static Workflow on(Plan plan) {
    return workflow(plan, new Mode.On(AnOccasion.AT.minusSeconds(60)));
  }

  private static Workflow workflow(Plan plan, Mode mode) {
    return new Workflow(new AccountId(new UUID(0, 9)), ID, plan, mode, Version.FIRST);
  }
}
