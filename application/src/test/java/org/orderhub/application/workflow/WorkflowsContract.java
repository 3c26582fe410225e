package org.orderhub.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;

/** What everybody who keeps workflows promises. */
public interface WorkflowsContract {
  Workflows.Edit EDIT = new Workflows.Edit("Ada", Instant.parse("2026-03-26T15:00:00Z"));

  Workflows workflows();

  /** An account that exists. */
  AccountId account();

  @Test
  default void aWorkflowIsKeptAsItIs() {
    Workflow on = added(SampleWorkflows.thanks(account()));
    Workflow off = added(SampleWorkflows.everyStep(on.account()));

    assertThat(workflows().find(on.account(), on.id())).contains(on);
    assertThat(workflows().find(account(), on.id())).isEmpty();
    assertThat(workflows().all(on.account())).containsExactly(off, on);
    assertThat(workflows().on(on.account())).containsExactly(on);
  }

  @Test
  default void everyVersionIsKept() {
    Workflow workflow = added(SampleWorkflows.thanks(account()));
    Workflow off = workflow.with(workflow.plan(), false, SampleWorkflows.NOON);

    workflows().save(off, EDIT);

    assertThat(workflows().find(workflow.account(), workflow.id())).contains(off);
    assertThat(workflows().on(workflow.account())).isEmpty();
    assertThat(workflows().editions(workflow.account(), workflow.id()))
        .isEqualTo(
            List.of(
                new Workflows.Edition(new Version(2), workflow.plan(), false, EDIT),
                new Workflows.Edition(Version.FIRST, workflow.plan(), true, EDIT)));
  }

  @Test
  default void whoIsLateIsTold() {
    Workflow workflow = added(SampleWorkflows.thanks(account()));
    Workflow off = workflow.with(workflow.plan(), false, SampleWorkflows.NOON);
    workflows().save(off, EDIT);

    assertThatThrownBy(() -> workflows().save(off, EDIT)).isInstanceOf(ConcurrentChange.class);
  }

  @Test
  default void whatIsRemovedIsGone() {
    Workflow workflow = added(SampleWorkflows.thanks(account()));

    workflows().remove(workflow);

    assertThat(workflows().find(workflow.account(), workflow.id())).isEmpty();
    assertThat(workflows().editions(workflow.account(), workflow.id())).isEmpty();
  }

  private Workflow added(Workflow workflow) {
    workflows().add(workflow, EDIT);
    return workflow;
  }
}
