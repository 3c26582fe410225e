package org.orderhub.application.webhook;

/**
 * Says that this process lives, and takes over the messages of those that do not. To be called
 * every few seconds.
 */
public interface KeepWatch {
  /** Gives how many messages became due because their process died. */
  int keepWatch();
}
