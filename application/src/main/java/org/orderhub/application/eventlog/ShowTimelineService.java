package org.orderhub.application.eventlog;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.Subject;

/** Reads the newest part of the log. */
public final class ShowTimelineService implements ShowTimeline {
  private static final int MOST = 200;

  private final EventLog log;

  public ShowTimelineService(EventLog log) {
    this.log = log;
  }

  @Override
  public List<EventLog.Entry> show(AccountId account, Subject subject) {
    return log.of(account, subject, MOST);
  }
}
