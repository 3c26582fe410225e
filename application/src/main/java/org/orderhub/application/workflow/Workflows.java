package org.orderhub.application.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** All workflows, with every version there was. */
public interface Workflows {

  void add(Workflow workflow, Edit edit);

  Optional<Workflow> find(AccountId account, WorkflowId id);

  /** All of the account, by name. */
  List<Workflow> all(AccountId account);

  /** Those that are switched on. */
  List<Workflow> on(AccountId account);

  /**
   * Stores the next version.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Workflow workflow, Edit edit);

  /** Removes the workflow, its versions and what it ran; steps that wait are not done. */
  void remove(Workflow workflow);

  /** Every version, the newest first. */
  List<Edition> editions(AccountId account, WorkflowId id);

  /** Who made a version, and when. */
  record Edit(String by, Instant at) {}

  /** A version as it was made. */
  record Edition(Version version, Plan plan, boolean isOn, Edit edit) {}
}
