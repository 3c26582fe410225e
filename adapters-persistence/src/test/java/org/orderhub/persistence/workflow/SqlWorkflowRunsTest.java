package org.orderhub.persistence.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderhub.application.workflow.SampleWorkflows.run;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.workflow.DueSteps;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.application.workflow.SampleWorkflows;
import org.orderhub.application.workflow.WorkflowRuns;
import org.orderhub.application.workflow.WorkflowRunsContract;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlWorkflowRunsTest implements WorkflowRunsContract {
  @Inject WorkflowRuns runs;
  @Inject DueSteps steps;
  @Inject Transactions transactions;

  @Override
  public WorkflowRuns runs() {
    return runs;
  }

  @Override
  public DueSteps steps() {
    return steps;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }

  @Test
  void aStepThatIsBeingDoneIsNobodyElses() {
    addRunOfSteps(2);

    doInTransaction(() -> {
      assertThat(steps.take(9)).hasSize(1);
      assertThat(elsewhere(() -> inTransaction(() -> steps.take(9))))
          .as("nor is the next one of the same run")
          .isEmpty();
    });

    doAll(2);
  }

  @Test
  void aCrashTakesTheStepBackAndItIsDoneOnce() {
    addRunOfSteps(1);

    assertThatThrownBy(() ->
            doInTransaction(() -> {
              doFirst();
              throw new IllegalStateException("crash");
            }))
        .hasMessage("crash");

    doAll(1);
  }

  private void addRunOfSteps(int number) {
    Workflow thanks = SampleWorkflows.thanks(account());
    var event = SampleWorkflows.event(thanks.account(), UUID.randomUUID(), "{}");
    Duration[] waits = new Duration[number];
    Arrays.fill(waits, Duration.ZERO);
    doInTransaction(() -> runs.addAll(List.of(run(thanks, event, NOON, waits))));
  }

  private void doAll(int number) {
    for (int each = 0; each < number; each++) {
      doInTransaction(this::doFirst);
    }
    List<DueStep> more = inTransaction(() -> steps.take(9));
    assertThat(more).isEmpty();
  }

  private void doFirst() {
    steps.done(List.of(new DueSteps.Done(steps.take(1).getFirst(), ADDED)));
  }

  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }
}
