package org.orderhub.persistence.webhook;

/**
 * Deliveries were queued in the transaction at hand. Whoever observes it after the commit need not
 * wait for the next poll.
 */
public record DeliveriesQueued(int number) {}
