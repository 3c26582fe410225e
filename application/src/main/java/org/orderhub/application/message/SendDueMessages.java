package org.orderhub.application.message;

/**
 * Hands the e-mails that are due to the mail server, one after the other, until there are none or
 * the server does not take any. Safe to call at any time.
 */
public interface SendDueMessages {
  /** Returns how many tries were made. */
  int send();
}
