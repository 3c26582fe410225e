package org.orderhub.application.shop;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.SessionRules;
import org.orderhub.domain.identity.TokenHash;

/** The sessions of the customer view, known by the hash of their token. */
public interface CustomerSessions {

  void add(Session session);

  Optional<Session> find(TokenHash token);

  /**
   * Notes that the session was seen, unless somebody noted it since it was read; returns whether
   * this was the one who did.
   */
  boolean seen(Session read, Instant at);

  /** Ends the session for good; an unknown one is ended already. */
  void remove(TokenHash token);

  /** Ends all sessions of a customer. */
  void removeAll(AccountId account, CustomerId customer);

  /**
   * Forgets those that started at or before the first time, and those last seen at or before the
   * second that are not to be remembered; returns how many.
   */
  int removeEnded(Instant startedBy, Instant seenBy);

  /**
   * One stay of a customer, from sign-in on.
   *
   * @param isRemembered whether it outlives idle times, as its customer wished
   */
  record Session(
      TokenHash token,
      AccountId account,
      CustomerId customer,
      Instant startedAt,
      Instant lastSeenAt,
      boolean isRemembered) {

    boolean isOver(Instant now) {
      return isRemembered
          ? SessionRules.isOutlived(startedAt, now)
          : SessionRules.isOver(startedAt, lastSeenAt, now);
    }

    /** Whether who comes now was away for so long that it counts as coming in again. */
    boolean isRenewed(Instant now) {
      return SessionRules.isIdle(lastSeenAt, now);
    }

    boolean isWorthNoting(Instant now) {
      return SessionRules.isWorthNoting(lastSeenAt, now);
    }
  }
}
