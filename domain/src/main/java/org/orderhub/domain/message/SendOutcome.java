package org.orderhub.domain.message;

/** How it ended when an e-mail was to be handed to a mail server. */
public sealed interface SendOutcome {
  /** The server took it. */
  record Taken() implements SendOutcome {}

  /** There is no mail server; the message log shows it. */
  record Shown() implements SendOutcome {}

  /** The server refused it for now: nothing was sent. */
  record Deferred(String reply) implements SendOutcome {}

  /**
   * The server refused it for good.
   *
   * @param isAddressBad whether no e-mail will ever reach the address
   */
  record Refused(String reply, boolean isAddressBad) implements SendOutcome {}

  /** The server could not be spoken to: nothing was sent. */
  record Away(String reason) implements SendOutcome {}

  /** The connection broke on the way: it may have been sent. */
  record NoAnswer(String reason) implements SendOutcome {}
}
