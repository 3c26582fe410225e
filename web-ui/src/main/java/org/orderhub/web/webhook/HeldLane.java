package org.orderhub.web.webhook;

/**
 * The lane that a message holds.
 *
 * @param others messages that wait for it
 */
record HeldLane(boolean isParked, long others) {}
