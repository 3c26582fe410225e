package org.orderhub.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CompletionStage;
import org.orderhub.application.webhook.Deliveries.Fate;
import org.orderhub.application.webhook.RecordAttempt;

/** Counts the messages that this process gave up: dead letters. */
final class CountedFates implements RecordAttempt {
  private final RecordAttempt recorder;
  private final Counter skipped;
  private final Counter parked;

  CountedFates(RecordAttempt recorder, MeterRegistry metrics) {
    this.recorder = recorder;
    this.skipped = counter(metrics, "skipped");
    this.parked = counter(metrics, "parked");
  }

  private static Counter counter(MeterRegistry metrics, String fate) {
    return Counter.builder("orderhub.deliveries.given.up")
        .tag("fate", fate)
        .description("Messages of which this process used up the last try")
        .register(metrics);
  }

  @Override
  public CompletionStage<Result> record(Command command) {
    return recorder
        .record(command)
        .thenApply(result -> {
          if (result instanceof Result.Recorded recorded) {
            count(recorded.fate());
          }
          return result;
        });
  }

  private void count(Fate fate) {
    switch (fate) {
      case Fate.Skipped done -> skipped.increment();
      case Fate.Parked done -> parked.increment();
      case Fate.Delivered done -> {}
      case Fate.Postponed done -> {}
    }
  }
}
