package org.orderhub.application.eventlog;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.shared.Actor;

/** Completes an open event, so that it is listed no longer, or opens it again. */
public interface AcknowledgeEvent {
  /** The event afterwards; empty when there is none of that number, kind and topic. */
  Optional<OpenEvent> acknowledge(Command command);

  record Command(
      AccountId account,
      OpenEvent.Kind kind,
      String topic,
      long number,
      boolean isComplete,
      Actor by) {}
}
