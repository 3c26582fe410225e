package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.workflow.ConsiderEvents;
import org.orderhub.application.workflow.DoDueSteps;

/** Shows workflows what happened and does what is due, until there is no more. */
@Singleton
class WorkflowTrigger {
  private static final Logger LOG = Logger.getLogger(WorkflowTrigger.class);

  private final ConsiderEvents considerEvents;
  private final DoDueSteps doDueSteps;

  WorkflowTrigger(ConsiderEvents considerEvents, DoDueSteps doDueSteps) {
    this.considerEvents = considerEvents;
    this.doDueSteps = doDueSteps;
  }

  @Scheduled(
      identity = "run-workflows",
      every = "{orderhub.workflows.poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    try {
      int did;
      do {
        did = considerEvents.consider() + doDueSteps.doSteps();
      } while (did > 0);
    } catch (StorageUnavailable | OutcomeUnknown away) {
      LOG.debug("Workflows wait for the database", away);
    }
  }
}
