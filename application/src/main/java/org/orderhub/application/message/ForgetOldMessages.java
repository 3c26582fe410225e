package org.orderhub.application.message;

import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.shared.Chore;

/** E-mails are kept for a year. */
public final class ForgetOldMessages implements Chore {
  private static final Duration KEPT = Duration.ofDays(365);
  private static final int MOST = 5_000;

  private final Messages messages;
  private final Clock clock;

  public ForgetOldMessages(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "forget old e-mails";
  }

  @Override
  public void run() {
    messages.removeWrittenBefore(clock.instant().minus(KEPT), MOST);
  }
}
