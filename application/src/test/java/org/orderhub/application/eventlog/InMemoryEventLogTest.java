package org.orderhub.application.eventlog;

final class InMemoryEventLogTest implements EventLogContract {

  private final InMemoryEventLog log = new InMemoryEventLog();

  @Override
  public EventLog log() {
    return log;
  }
}
