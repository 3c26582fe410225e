package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;

/**
 * The messages on their way, in lanes: one lane for each endpoint and subject, of which only the
 * oldest message may be claimed. Time is the store's own clock.
 */
public interface Deliveries {
  /** Messages of one endpoint that may be on the wire at once, over all processes. */
  int MOST_OF_AN_ENDPOINT = 4;

  /**
   * Whose hands a message is in.
   *
   * @param fence raised at each claim: a result that comes with an older one is too late
   */
  record Ticket(AccountId account, EndpointId endpoint, EventId event, long fence) {}

  /**
   * A message in our hands until its lease ends.
   *
   * @param attempt counts the claims, this one included
   * @param lostLeases how many leases in a row ended without a result
   * @param body the frozen JSON text
   */
  record Claimed(Ticket ticket, Target target, int attempt, int lostLeases, String body) {

    /** Five processes in a row went down over it: it is not touched again. */
    public boolean keepsCrashing() {
      return lostLeases >= 5;
    }
  }

  /** Where and how to send. */
  record Target(
      EndpointUrl url,
      Authentication authentication,
      SigningSecret secret,
      AfterExhaustion afterExhaustion) {}

  /** What becomes of a message after a try. */
  sealed interface Fate {
    record Delivered() implements Fate {}

    /** Tried again, its lane waiting for it. */
    record Postponed(Duration by) implements Fate {}

    /** Given up; its lane goes on. */
    record Skipped() implements Fate {}

    /** Given up; its lane stands. */
    record Parked() implements Fate {}
  }

  /** How one try ended and what follows. */
  record Settlement(Ticket ticket, int attempt, WebhookSender.Attempt result, Fate fate) {}

  /**
   * Leases due messages of active endpoints, those first that were served least recently.
   *
   * @param most in all, shared among the endpoints; of one endpoint never more than {@link
   *     #MOST_OF_AN_ENDPOINT} at once
   */
  List<Claimed> claim(int most, Duration lease);

  /** Records the results; gives the tickets that were still good. */
  Set<Ticket> settle(List<Settlement> settlements);

  /**
   * Gives leases back: the messages are due at once. Tickets that are no longer good are ignored.
   */
  void release(Collection<Ticket> tickets);
}
