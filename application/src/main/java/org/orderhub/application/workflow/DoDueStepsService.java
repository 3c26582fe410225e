package org.orderhub.application.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.domain.workflow.StepOutcome;

/**
 * What a step does and the note that it is done are one transaction: a crash takes both back, and
 * the step is done again as if for the first time. One that fails without a name is tried five
 * times, while others go on.
 */
public final class DoDueStepsService implements DoDueSteps {
  private static final int MOST_FAILURES = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Logger LOG = System.getLogger(DoDueStepsService.class.getName());

  private final DueSteps steps;
  private final StepWork work;
  private final Transactions transactions;

  public DoDueStepsService(DueSteps steps, StepWork work, Transactions transactions) {
    this.steps = steps;
    this.work = work;
    this.transactions = transactions;
  }

  @Override
  public int doSteps() {
    int done = 0;
    boolean isMore = true;
    while (isMore) {
      var taken = new AtomicReference<Optional<DueStep>>(Optional.empty());
      try {
        transactions.inTransaction(() -> {
          taken.set(steps.take());
          taken.get().ifPresent(step -> steps.done(step, work.outcome(step)));
          return taken;
        });
      } catch (StorageUnavailable | OutcomeUnknown away) {
        throw away;
      } catch (RuntimeException failure) {
        failed(taken.get().orElseThrow(() -> failure), failure);
      }
      isMore = taken.get().isPresent();
      done += isMore ? 1 : 0;
    }
    return done;
  }

  private void failed(DueStep step, RuntimeException failure) {
    LOG.log(Level.WARNING, "A step of workflow run " + step.run().id() + " failed", failure);
    transactions.inTransaction(() -> {
      if (step.failures() + 1 < MOST_FAILURES) {
        steps.postpone(step, FIRST_WAIT.multipliedBy(1L << (2 * step.failures())));
      } else {
        steps.done(step, new StepOutcome(StepOutcome.Kind.BROKEN));
      }
      return step;
    });
  }
}
