package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.application.shared.Chore;
import org.orderhub.domain.identity.SessionRules;

/** Removes what the rules call over. */
public final class ForgetEndedSessions implements Chore {
  private final Sessions sessions;
  private final Clock clock;

  public ForgetEndedSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget ended sessions";
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    sessions.removeEnded(now.minus(SessionRules.ABSOLUTE), now.minus(SessionRules.IDLE));
  }
}
