package org.orderhub.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.orderhub.application.message.SendDueMessages;

/** Has e-mails sent that are due: new ones, retries, and those whose process died. */
@Singleton
class MessageTrigger {
  private final SendDueMessages messages;

  MessageTrigger(SendDueMessages messages) {
    this.messages = messages;
  }

  @Scheduled(
      identity = "send-due-messages",
      every = "{orderhub.messages.poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sendDue() {
    messages.send();
  }
}
