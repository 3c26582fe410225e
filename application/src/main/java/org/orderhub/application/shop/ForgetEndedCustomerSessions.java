package org.orderhub.application.shop;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.application.shared.Chore;
import org.orderhub.domain.identity.SessionRules;

/** Removes sessions that the rules call over, and invitations that nobody followed. */
public final class ForgetEndedCustomerSessions implements Chore {
  private final CustomerSessions sessions;
  private final Invitations invitations;
  private final Clock clock;

  public ForgetEndedCustomerSessions(
      CustomerSessions sessions, Invitations invitations, Clock clock) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget ended sessions and old invitations of customers";
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    sessions.removeEnded(now.minus(SessionRules.ABSOLUTE), now.minus(SessionRules.IDLE));
    invitations.removeMadeBy(now.minus(Invitations.VALID_FOR));
  }
}
