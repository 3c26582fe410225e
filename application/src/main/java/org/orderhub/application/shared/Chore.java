package org.orderhub.application.shared;

/** One thing that housekeeping does; small enough for one transaction, harmless when repeated. */
public interface Chore {
  /** Ends the sentence "Housekeeping could not ...". */
  String purpose();

  void run();
}
