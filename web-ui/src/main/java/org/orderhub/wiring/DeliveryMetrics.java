package org.orderhub.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.application.webhook.ShowDeliveryBacklog.Backlog;
import org.orderhub.application.webhook.ShowDeliveryBacklog.OutcomeClass;

/**
 * How delivery keeps up, for whoever scrapes: one query for all figures, at most each five seconds.
 */
@Singleton
final class DeliveryMetrics {
  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
  private static final Backlog NONE =
      new Backlog(new ShowDeliveryBacklog.Queue(0, Duration.ZERO), Map.of());

  private final ShowDeliveryBacklog showBacklog;
  private Backlog known = NONE;
  private long knownSince = System.nanoTime() - FRESH_NANOS;

  DeliveryMetrics(ShowDeliveryBacklog showBacklog) {
    this.showBacklog = showBacklog;
  }

  void register(@Observes StartupEvent start, MeterRegistry metrics) {
    Gauge.builder("orderhub.deliveries.backlog", () -> backlog().queue().waiting())
        .description("Webhook messages not delivered yet, counted up to 100,000")
        .register(metrics);
    Gauge.builder("orderhub.deliveries.oldest.due", () -> backlog().queue().oldestDue().toSeconds())
        .baseUnit("seconds")
        .description("For how long the oldest message that may be sent waits")
        .register(metrics);
    for (OutcomeClass outcome : OutcomeClass.values()) {
      FunctionCounter.builder(
              "orderhub.deliveries.attempts",
              this,
              self -> self.backlog().attempts().getOrDefault(outcome, 0L))
          .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
          .description("Tries of this process, by how they ended")
          .register(metrics);
    }
  }

  /** While the database is away the last figures stand; its health check tells that it is away. */
  private synchronized Backlog backlog() {
    if (System.nanoTime() - knownSince >= FRESH_NANOS) {
      knownSince = System.nanoTime();
      try {
        known = showBacklog.show();
      } catch (StorageUnavailable away) {
        return known;
      }
    }
    return known;
  }
}
