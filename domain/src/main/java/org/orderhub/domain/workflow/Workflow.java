package org.orderhub.domain.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/** What follows by itself from what happens. Each change makes a version; runs name theirs. */
public record Workflow(AccountId account, WorkflowId id, Plan plan, Mode mode, Version version) {

  /** Whether it runs. */
  public sealed interface Mode {
    /** What happened before is none of its business. */
    record On(Instant since) implements Mode {
      public On {
        since = Instants.exact(since);
      }
    }

    record Off() implements Mode {}
  }

  public boolean isOn() {
    return switch (mode) {
      case Mode.On on -> true;
      case Mode.Off off -> false;
    };
  }

  /** The workflow afterwards; the same when nothing differs. One that stays on was on before. */
  public Workflow with(Plan wished, boolean on, Instant now) {
    if (wished.equals(plan) && on == isOn()) {
      return this;
    }
    Mode next = on ? isOn() ? mode : new Mode.On(now) : new Mode.Off();
    return new Workflow(account, id, wished, next, version.next());
  }

  /** Whether it waits for such a thing, be the conditions as they may. */
  public boolean isMeant(Occasion occasion) {
    return switch (mode) {
      case Mode.On on -> !occasion.at().isBefore(on.since()) && plan.trigger().fits(occasion);
      case Mode.Off off -> false;
    };
  }

  /** What the occasion means for it; steps are due from now on. */
  public Decision consider(Occasion occasion, Instant now) {
    return isMeant(occasion) ? decide(occasion, now) : new Decision.NotMeant();
  }

  private Decision decide(Occasion occasion, Instant now) {
    Optional<Reason> loop = occasion.lineage().objectionTo(id);
    List<Reason> reasons = loop.isPresent() ? List.of(loop.get()) : plan.objections(occasion);
    return reasons.isEmpty() ? new Decision.Runs(due(now)) : new Decision.DoesNotRun(reasons);
  }

  private List<Decision.Due> due(Instant now) {
    List<Decision.Due> due = new ArrayList<>();
    Instant at = now;
    for (Step step : plan.steps()) {
      at = at.plus(step.delay());
      due.add(new Decision.Due(step, at));
    }
    return due;
  }
}
