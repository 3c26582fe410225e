package org.orderhub.application.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.workflow.DueSteps.Done;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.StepOutcome;

/**
 * What steps do and the note that they are done are one transaction: a crash takes both back, and
 * they are done again as if for the first time. E-mails lock nothing that others wait for, and so
 * many of them are done together; a step that changes an order has a transaction of its own. One
 * that fails without a name is tried five times, while others go on.
 */
public final class DoDueStepsService implements DoDueSteps {
  private static final int MOST_TOGETHER = 32;
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
    int all = 0;
    int done;
    do {
      done = doTogether();
      all += done;
    } while (done > 0);
    return all;
  }

  private int doTogether() {
    var atHand = new AtomicReference<@Nullable DueStep>();
    try {
      return transactions.inTransaction(() -> {
        List<Done> done = new ArrayList<>();
        for (DueStep step : together(steps.take(MOST_TOGETHER))) {
          atHand.set(step);
          done.add(new Done(step, work.outcome(step)));
        }
        steps.done(done);
        return done.size();
      });
    } catch (StorageUnavailable | OutcomeUnknown away) {
      throw away;
    } catch (RuntimeException failure) {
      failed(Optional.ofNullable(atHand.get()).orElseThrow(() -> failure), failure);
      return 1;
    }
  }

  /** The others are let go with the end of the transaction. */
  private static List<DueStep> together(List<DueStep> due) {
    List<DueStep> emails =
        due.stream().takeWhile(step -> step.step().action() instanceof Action.SendEmail).toList();
    return emails.isEmpty() ? due.stream().limit(1).toList() : emails;
  }

  private void failed(DueStep step, RuntimeException failure) {
    LOG.log(Level.WARNING, "A step of workflow run " + step.run().id() + " failed", failure);
    transactions.inTransaction(() -> {
      if (step.failures() + 1 < MOST_FAILURES) {
        steps.postpone(step, FIRST_WAIT.multipliedBy(1L << (2 * step.failures())));
      } else {
        steps.done(List.of(new Done(step, new StepOutcome(StepOutcome.Kind.BROKEN))));
      }
      return step;
    });
  }
}
