package org.orderhub.application.webhook;

import java.time.Duration;

/** The processes that deliver, this one among them. Time is the store's own clock. */
public interface Replicas {
  /** Says that this process lives. */
  void beat();

  /**
   * Ends the leases of processes that were not seen for so long; gives how many messages became due
   * by it.
   */
  int bury(Duration silence);

  /** This process holds nothing any more. */
  void signOff();
}
