package org.orderhub.application.workflow;

/**
 * Does the steps of workflows that are due. Safe to call at any time, by many processes at once:
 * each step is done once.
 */
public interface DoDueSteps {
  /** Gives how many ended. */
  int doSteps();
}
