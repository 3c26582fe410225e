package org.orderhub.domain.shared;

import java.util.UUID;

/** Who did it. Kept with every event. */
public sealed interface Actor {

  /** The name to show on a time line. */
  String name();

  record StaffUser(UUID id, String name) implements Actor {}

  record PartnerKey(String name) implements Actor {}

  record CustomerUser(UUID id, String name) implements Actor {}

  /**
   * A workflow, by one of its runs.
   *
   * @param name of the workflow
   */
  record Workflow(UUID run, String name) implements Actor {}

  /** OrderHub itself: demo data, housekeeping. */
  record Hub() implements Actor {
    @Override
    public String name() {
      return "OrderHub";
    }
  }
}
