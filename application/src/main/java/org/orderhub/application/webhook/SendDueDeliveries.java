package org.orderhub.application.webhook;

/**
 * Claims what is due and hands it to the sender; returns at once and is safe to call at any time.
 */
public interface SendDueDeliveries {
  void send();
}
