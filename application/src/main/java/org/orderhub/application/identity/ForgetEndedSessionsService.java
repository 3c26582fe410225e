package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Instant;
import org.orderhub.domain.identity.SessionRules;

/** Removes what the rules call over. */
public final class ForgetEndedSessionsService implements ForgetEndedSessions {
  private final Sessions sessions;
  private final Clock clock;

  public ForgetEndedSessionsService(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public int forget() {
    Instant now = clock.instant();
    return sessions.removeEnded(now.minus(SessionRules.ABSOLUTE), now.minus(SessionRules.IDLE));
  }
}
