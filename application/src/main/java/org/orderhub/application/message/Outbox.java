package org.orderhub.application.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;

/** The e-mails that wait to be sent. Those to one address go out in the order they were written. */
public interface Outbox {
  /** How a try ended that was never settled. */
  String LOST = "OrderHub stopped while it was being sent";

  /**
   * Takes the e-mail that is due longest, of an account that may send one now, and notes that a try
   * has begun. What was taken before and never settled is due when its lease ends; then nobody
   * knows whether it was sent, and it counts as unanswered.
   */
  Optional<Claimed> claim(Instant now, Duration lease);

  /**
   * Notes how a try ended and what follows.
   *
   * @param outcome in words
   * @return false, and nothing is noted, when somebody else has taken the e-mail meanwhile
   */
  boolean settle(Ticket ticket, Handover.Verdict verdict, String outcome, Instant now);

  /**
   * The right to send an e-mail and to say how it went.
   *
   * @param fence rises with every claim
   */
  record Ticket(AccountId account, MessageId message, long fence) {}

  record Claimed(Ticket ticket, Message message, Handover handover) {}
}
