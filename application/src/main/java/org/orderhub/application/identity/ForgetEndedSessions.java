package org.orderhub.application.identity;

/** Removes sessions that are over; housekeeping, safe to call at any time. */
public interface ForgetEndedSessions {

  /** Returns how many. */
  int forget();
}
