package org.orderhub.application.webhook;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.orderhub.application.webhook.ShowDeliveryBacklog.OutcomeClass;
import org.orderhub.domain.webhook.AttemptOutcome;

/** Counts the tries of this process. Safe for many threads. */
public final class AttemptCounts {
  private final Map<OutcomeClass, LongAdder> counts = new EnumMap<>(OutcomeClass.class);

  public AttemptCounts() {
    for (OutcomeClass each : OutcomeClass.values()) {
      counts.put(each, new LongAdder());
    }
  }

  void count(AttemptOutcome outcome) {
    counts.getOrDefault(classOf(outcome), new LongAdder()).increment();
  }

  Map<OutcomeClass, Long> soFar() {
    Map<OutcomeClass, Long> soFar = new EnumMap<>(OutcomeClass.class);
    counts.forEach((each, count) -> soFar.put(each, count.sum()));
    return soFar;
  }

  private static OutcomeClass classOf(AttemptOutcome outcome) {
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted -> OutcomeClass.ACCEPTED;
      case AttemptOutcome.Refused refused -> OutcomeClass.REFUSED;
      case AttemptOutcome.TimedOut timedOut -> OutcomeClass.TIMED_OUT;
      case AttemptOutcome.Unreachable unreachable -> OutcomeClass.UNREACHABLE;
      case AttemptOutcome.Forbidden forbidden -> OutcomeClass.FORBIDDEN;
    };
  }
}
