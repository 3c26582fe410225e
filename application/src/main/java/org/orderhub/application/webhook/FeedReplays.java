package org.orderhub.application.webhook;

/** Lets messages that are to be sent again into the queue. To be called each second. */
public interface FeedReplays {
  /** Gives how many there were. */
  int feed();
}
