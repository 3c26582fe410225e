package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecrets;

/**
 * The messages on their way, in lanes: one lane for each endpoint and subject, of which only the
 * oldest message may be claimed. Time is the store's own clock.
 */
public interface Deliveries {
  /** How many times as many messages may be claimed of an endpoint as are sent to it at once. */
  int AHEAD = 8;

  /**
   * Whose hands a message is in.
   *
   * @param fence raised at each claim: a result that comes with an older one is too late
   */
  record Ticket(AccountId account, EndpointId endpoint, EventId event, long fence) {}

  /**
   * A message in our hands until its lease ends.
   *
   * @param body the frozen JSON text
   */
  record Claimed(Ticket ticket, Target target, Tally tally, Allowance allowance, String body) {
    public boolean isSlow() {
      return allowance.isSlow();
    }

    /** Five processes in a row went down over it: it is not touched again. */
    public boolean keepsCrashing() {
      return tally.lostLeases() >= 5;
    }
  }

  /**
   * What its endpoint may be asked to take.
   *
   * @param atOnce messages on the wire
   * @param isSlow it let the last try time out, or is only just coming back
   */
  record Allowance(int atOnce, boolean isSlow) {}

  /**
   * How often a message was claimed.
   *
   * @param attempt in all, this claim included; a message that is sent again counts on
   * @param tries since it was queued the last time, this claim included
   * @param lostLeases how many leases in a row ended without a result
   */
  record Tally(int attempt, int tries, int lostLeases) {}

  /**
   * For how many messages there is room.
   *
   * @param all at once
   * @param ofSlow of them, for endpoints that are slow
   * @param isAhead whether more may be claimed than are sent at once
   */
  record Room(int all, int ofSlow, boolean isAhead) {}

  /** Where and how to send. */
  record Target(
      EndpointUrl url,
      Authentication authentication,
      CustomHeaders headers,
      SigningSecrets secrets,
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
   * Leases due messages of active endpoints, those first that were served least recently: of one
   * endpoint never more at once than its owner and its breaker allow. Of one that is well, and of
   * which nobody else holds a lease and none was lost, it takes up to {@link #AHEAD} times as many
   * ahead, once half of these are done; no more than it allows may be on the wire.
   */
  List<Claimed> claim(Room room, Duration lease);

  /** Records the results; gives the tickets that were still good. */
  Set<Ticket> settle(List<Settlement> settlements);

  /**
   * Gives leases of messages back that were not sent: they are due at once, and the try is not
   * counted. Tickets that are no longer good are ignored.
   */
  void giveBack(Collection<Ticket> tickets);

  /** As {@link #giveBack}, of messages that may have been sent: the try counts. */
  void release(Collection<Ticket> tickets);

  /**
   * Finds messages that claims passed by because their transactions took long to end.
   *
   * @param reach how far behind the first due message of the last claim
   */
  void lookBehind(Duration reach);
}
