package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;

/** Runs and their steps in lists. */
public final class InMemoryWorkflowRuns implements WorkflowRuns, DueSteps {
  private static final Comparator<Run> BY_TIME =
      Comparator.comparing(Run::at).thenComparing(run -> run.id().value().toString());

  private final List<Run> runs = new ArrayList<>();
  private final List<Kept> steps = new ArrayList<>();
  private final Clock clock;

  private record Kept(DueStep step, Instant dueAt, FindWorkflowRuns.@Nullable Ended ended) {
    boolean isOf(RunId run) {
      return step.run().id().equals(run);
    }
  }

  public InMemoryWorkflowRuns(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addAll(List<Run> added) {
    added.stream().filter(this::isNew).forEach(this::add);
  }

  private boolean isNew(Run run) {
    return runs.stream()
        .noneMatch(each ->
            each.account().equals(run.account())
                && each.workflow().id().equals(run.workflow().id())
                && each.cause().occurrence().equals(run.cause().occurrence()));
  }

  private void add(Run run) {
    runs.add(run);
    if (run.decision() instanceof Decision.Runs decided) {
      for (int number = 0; number < decided.steps().size(); number++) {
        Decision.Due due = decided.steps().get(number);
        Instant at = clock.instant().plus(Duration.between(run.at(), due.at()));
        steps.add(new Kept(new DueStep(run, number, due.step(), 0), at, null));
      }
    }
  }

  @Override
  public Optional<Lineage> consequences(AccountId account, RunId id) {
    return runs.stream()
        .filter(run -> run.account().equals(account) && run.id().equals(id))
        .map(Run::consequences)
        .findFirst();
  }

  @Override
  public Page<FindWorkflowRuns.Entry> find(FindWorkflowRuns.Query query) {
    List<FindWorkflowRuns.Entry> found =
        runs.stream()
            .filter(run -> isAsked(run, query))
            .sorted(BY_TIME.reversed())
            .map(this::entry)
            .limit(query.limit() + 1L)
            .toList();
    if (found.size() <= query.limit()) {
      return new Page<>(found, null);
    }
    FindWorkflowRuns.Entry last = found.get(query.limit() - 1);
    return new Page<>(
        found.subList(0, query.limit()), new Position(last.at(), last.id().value()).toText());
  }

  private static boolean isAsked(Run run, FindWorkflowRuns.Query query) {
    Position after = query.after();
    return run.account().equals(query.account())
        && (query.workflow() == null || run.workflow().id().equals(query.workflow()))
        && (query.subject() == null || run.cause().subject().id().equals(query.subject()))
        && (query.ran() == null || query.ran() == run.decision() instanceof Decision.Runs)
        && (after == null
            || run.at().isBefore(after.time())
            || (run.at().equals(after.time())
                && run.id().value().toString().compareTo(after.id().toString()) < 0));
  }

  private FindWorkflowRuns.Entry entry(Run run) {
    List<String> reasons =
        run.decision() instanceof Decision.DoesNotRun not
            ? not.reasons().stream().map(Reason::words).toList()
            : List.of();
    return new FindWorkflowRuns.Entry(
        run.id(),
        run.workflow(),
        run.cause(),
        run.at(),
        reasons,
        steps.stream()
            .filter(kept -> kept.isOf(run.id()))
            .map(kept ->
                new FindWorkflowRuns.StepEntry(kept.step().step(), kept.dueAt(), kept.ended()))
            .toList());
  }

  @Override
  public boolean forgetBefore(Instant time) {
    List<Run> old =
        runs.stream()
            .filter(run -> run.at().isBefore(time))
            .filter(run ->
                steps.stream().noneMatch(kept -> kept.isOf(run.id()) && kept.ended() == null))
            .toList();
    runs.removeAll(old);
    old.forEach(run -> steps.removeIf(kept -> kept.isOf(run.id())));
    return false;
  }

  @Override
  public List<DueStep> take(int most) {
    return steps.stream()
        .filter(this::isDue)
        .filter(kept -> steps.stream().noneMatch(each -> isBefore(each, kept)))
        .sorted(Comparator.comparing(Kept::dueAt))
        .limit(most)
        .map(Kept::step)
        .toList();
  }

  private boolean isDue(Kept kept) {
    return kept.ended() == null && !kept.dueAt().isAfter(clock.instant());
  }

  /** Of one run, and to be done first. */
  private boolean isBefore(Kept one, Kept other) {
    return one.isOf(other.step().run().id())
        && one.step().number() < other.step().number()
        && one.ended() == null
        && !one.dueAt().isAfter(other.dueAt());
  }

  @Override
  public void done(List<Done> done) {
    done.forEach(each ->
        replace(
            each.step(),
            each.step(),
            Duration.ZERO,
            new FindWorkflowRuns.Ended(each.outcome(), clock.instant())));
  }

  @Override
  public void postpone(DueStep step, Duration wait) {
    var again = new DueStep(step.run(), step.number(), step.step(), step.failures() + 1);
    replace(step, again, wait, null);
  }

  private void replace(
      DueStep before, DueStep after, Duration wait, FindWorkflowRuns.@Nullable Ended ended) {
    steps.replaceAll(kept ->
        Objects.equals(kept.step(), before) && kept.ended() == null
            ? new Kept(after, clock.instant().plus(wait), ended)
            : kept);
  }
}
