package org.orderhub.application.workflow;

/**
 * Shows what happened to the workflows that are switched on, and notes what they decide. Safe to
 * call at any time, by many processes at once; cheap while no workflow is switched on.
 */
public interface ConsiderEvents {
  /** Gives how many runs were noted. */
  int consider();
}
