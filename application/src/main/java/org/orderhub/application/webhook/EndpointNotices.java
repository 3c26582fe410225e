package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;

/**
 * Tells people that an endpoint needs them. Best effort: there is no queue, so a notice that cannot
 * be sent now is logged and lost, and sending never fails. It may wait for the network: neither for
 * event loops nor for transactions.
 */
public interface EndpointNotices {

  void send(Notice notice);

  /**
   * Who is told what about which endpoint.
   *
   * @param since when the trouble was recorded
   */
  record Notice(List<EmailAddress> recipients, Endpoint endpoint, Trouble trouble, Instant since) {}

  /** Why somebody must act. */
  sealed interface Trouble {

    /** The receiver answered that it is gone for good (410); the endpoint is off. */
    record SwitchedOff() implements Trouble {}

    /** A message is not tried any more. */
    record GivenUp(AfterExhaustion rule, int tries, AttemptOutcome last) implements Trouble {}
  }
}
