package org.orderhub.embeddedpostgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The moment when the app has closed all of its connections; not waited for without end. */
final class LastSession {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration BREATH = Duration.ofMillis(50);

  private final Administration administration;

  LastSession(int port, String password) {
    this.administration = new Administration(port, password);
  }

  void await() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (isThere() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(BREATH.toNanos());
    }
  }

  private boolean isThere() {
    try {
      return administration.isUsed();
    } catch (SQLException serverIsGone) {
      return false;
    }
  }
}
