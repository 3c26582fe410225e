package org.orderhub.application.eventlog;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.Subject;

/** Shows what happened to one subject, newest first. */
public interface ShowTimeline {
  List<EventLog.Entry> show(AccountId account, Subject subject);
}
