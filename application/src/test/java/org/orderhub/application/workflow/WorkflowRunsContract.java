package org.orderhub.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.workflow.SampleWorkflows.noRun;
import static org.orderhub.application.workflow.SampleWorkflows.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.application.workflow.FindWorkflowRuns.Entry;
import org.orderhub.application.workflow.FindWorkflowRuns.Query;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.Workflow;

/** What everybody who keeps runs and their steps promises. Each test empties what is due before. */
public interface WorkflowRunsContract extends InTransactions {
  Instant NOON = SampleWorkflows.NOON;
  StepOutcome ADDED = new StepOutcome(StepOutcome.Kind.NOTE_ADDED, "at the door");

  WorkflowRuns runs();

  DueSteps steps();

  /** An account that exists. */
  AccountId account();

  @Test
  default void aRunIsToldWithItsStepsAndHowTheyEnded() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Run run = run(thanks, event(thanks), NOON, Duration.ZERO, Duration.ofDays(1));
    add(run);

    DueStep due = takeFirst();
    assertThat(due.run().id()).isEqualTo(run.id());
    assertThat(due.run().cause()).isEqualTo(run.cause());
    assertThat(due.run().consequences()).isEqualTo(run.consequences());
    end(due);

    Entry entry = found(thanks).getFirst();
    assertThat(entry.ran()).isTrue();
    assertThat(entry.workflow()).isEqualTo(Run.Of.of(thanks));
    assertThat(entry.steps()).hasSize(2);
    assertThat(entry.steps().getFirst().ended().outcome()).isEqualTo(ADDED);
    assertThat(entry.steps().getLast().ended()).isNull();
    assertThat(taken()).isEmpty();
  }

  @Test
  default void aReplayedEventMakesNoSecondRun() {
    Workflow thanks = SampleWorkflows.thanks(account());
    LoggedEvent event = event(thanks);
    add(run(thanks, event, NOON, Duration.ZERO));
    add(run(thanks, event, NOON.plusSeconds(5), Duration.ZERO));

    assertThat(found(thanks)).hasSize(1);
    end(takeFirst());
    assertThat(taken()).isEmpty();
  }

  @Test
  default void whyItDidNotRunIsTold() {
    Workflow thanks = SampleWorkflows.thanks(account());
    add(noRun(thanks, event(thanks), NOON));

    assertThat(found(thanks))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.reasons()).containsExactly("condition amount > 100: 80");
          assertThat(entry.steps()).isEmpty();
        });
    assertThat(taken()).isEmpty();
  }

  @Test
  default void theNewestComeFirstAPageAtATime() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Run first = noRun(thanks, event(thanks), NOON);
    Run second = noRun(thanks, event(thanks), NOON.plusSeconds(1));
    Run third = noRun(thanks, event(thanks), NOON.plusSeconds(2));
    add(second, third, first);

    Page<Entry> page = find(new Query(thanks.account(), null, null, null, 2, null));
    assertThat(page.items()).extracting(Entry::id).containsExactly(third.id(), second.id());
    Position next = Position.parse(Optional.ofNullable(page.next()).orElseThrow());
    Page<Entry> rest = find(new Query(thanks.account(), null, null, null, 2, next));
    assertThat(rest.items()).extracting(Entry::id).containsExactly(first.id());
    assertThat(rest.next()).isNull();
  }

  @Test
  default void runsAreFoundByWorkflowAndSubjectAndOutcome() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Workflow other = SampleWorkflows.thanks(thanks.account());
    LoggedEvent event = event(thanks);
    Run ran = run(thanks, event, NOON);
    Run not = noRun(other, event, NOON);
    add(ran, not);
    AccountId account = thanks.account();
    UUID subject = event.subject().id();

    assertThat(ids(new Query(account, thanks.id(), null, null, 9, null)))
        .containsExactly(ran.id().value());
    assertThat(ids(new Query(account, null, subject, null, 9, null)))
        .containsExactlyInAnyOrder(ran.id().value(), not.id().value());
    assertThat(ids(new Query(account, null, UUID.randomUUID(), null, 9, null))).isEmpty();
    assertThat(ids(new Query(account, null, null, false, 9, null)))
        .containsExactly(not.id().value());
    assertThat(ids(new Query(account(), null, subject, null, 9, null))).isEmpty();
  }

  @Test
  default void whatARunCausesIsOfItsLineage() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Run run = run(thanks, event(thanks), NOON);
    add(run);

    assertThat(inTransaction(() -> runs().consequences(thanks.account(), run.id())))
        .contains(run.consequences());
    assertThat(inTransaction(() -> runs().consequences(account(), run.id()))).isEmpty();
  }

  @Test
  default void theOldestStepsAreTakenTogetherAndThoseOfARunOneAfterTheOther() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Run one = run(thanks, event(thanks), NOON, Duration.ZERO);
    Run two = run(thanks, event(thanks), NOON, Duration.ZERO, Duration.ZERO);
    Run three = run(thanks, event(thanks), NOON, Duration.ZERO);
    add(one);
    add(two);
    add(three);

    List<DueStep> first = inTransaction(() -> steps().take(2));
    assertThat(first)
        .extracting(due -> due.run().id(), DueStep::number)
        .containsExactly(tuple(one.id(), 0), tuple(two.id(), 0));
    end(first.toArray(DueStep[]::new));

    List<DueStep> rest = inTransaction(() -> steps().take(9));
    assertThat(rest)
        .extracting(due -> due.run().id(), DueStep::number)
        .containsExactly(tuple(two.id(), 1), tuple(three.id(), 0));
    end(rest.toArray(DueStep[]::new));
    assertThat(taken()).isEmpty();
  }

  @Test
  default void aPostponedStepComesAgainAndCountsItsFailures() {
    Workflow thanks = SampleWorkflows.thanks(account());
    add(run(thanks, event(thanks), NOON, Duration.ZERO));

    doInTransaction(() -> steps().postpone(takeFirst(), Duration.ofHours(1)));
    assertThat(taken()).isEmpty();

    Workflow other = SampleWorkflows.thanks(account());
    add(run(other, event(other), NOON, Duration.ZERO));
    doInTransaction(() -> steps().postpone(takeFirst(), Duration.ZERO));
    DueStep again = takeFirst();
    assertThat(again.failures()).isEqualTo(1);
    end(again);
  }

  @Test
  default void onlyRunsThatAreOverAreForgotten() {
    Workflow thanks = SampleWorkflows.thanks(account());
    Run waiting = run(thanks, event(thanks), NOON.minusSeconds(9), Duration.ofDays(1));
    Run late = noRun(thanks, event(thanks), NOON);
    add(noRun(thanks, event(thanks), NOON.minusSeconds(9)), waiting, late);

    inTransaction(() -> runs().forgetBefore(NOON));

    assertThat(found(thanks)).extracting(Entry::id).containsExactly(late.id(), waiting.id());
  }

  private DueStep takeFirst() {
    return taken().orElseThrow();
  }

  private Optional<DueStep> taken() {
    return inTransaction(() -> steps().take(1)).stream().findFirst();
  }

  private void end(DueStep... due) {
    List<DueSteps.Done> done = Stream.of(due).map(each -> new DueSteps.Done(each, ADDED)).toList();
    doInTransaction(() -> steps().done(done));
  }

  private void add(Run... runs) {
    doInTransaction(() -> runs().addAll(List.of(runs)));
  }

  private Page<Entry> find(Query query) {
    return inTransaction(() -> runs().find(query));
  }

  private List<UUID> ids(Query query) {
    return find(query).items().stream().map(entry -> entry.id().value()).toList();
  }

  private List<Entry> found(Workflow workflow) {
    return find(new Query(workflow.account(), workflow.id(), null, null, 50, null)).items();
  }

  private static LoggedEvent event(Workflow workflow) {
    return SampleWorkflows.event(workflow.account(), UUID.randomUUID(), "{}");
  }
}
