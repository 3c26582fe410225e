package org.orderhub.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.webhook.MeasureEndpoints;
import org.orderhub.application.webhook.MeasureEndpoints.Measures;

/**
 * How the endpoints fare, for whoever scrapes: at most each five seconds, and by name only the few
 * that are furthest behind.
 */
@Singleton
final class EndpointMetrics {
  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

  private final MeasureEndpoints measureEndpoints;
  private final MultiGauge lags;
  private final MeterRegistry metrics;
  private Measures known = Measures.NONE;
  private long knownSince = System.nanoTime() - FRESH_NANOS;

  EndpointMetrics(MeasureEndpoints measureEndpoints, MeterRegistry metrics) {
    this.measureEndpoints = measureEndpoints;
    this.metrics = metrics;
    this.lags =
        MultiGauge.builder("orderhub.webhooks.lag")
            .baseUnit("seconds")
            .description("How far the 20 endpoints that are furthest behind are behind")
            .register(metrics);
  }

  void register(@Observes StartupEvent start) {
    gauge("orderhub.deliveries.parked", Measures::parked)
        .description("Webhook messages that wait until somebody acts")
        .register(metrics);
    gauge("orderhub.webhooks.in.trouble", Measures::inTrouble)
        .description("Endpoints that fail, or are off because they did")
        .register(metrics);
    breaker("closed", measures -> measures.breakers().closed());
    breaker("open", measures -> measures.breakers().open());
    breaker("half-open", measures -> measures.breakers().halfOpen());
  }

  private void breaker(String state, ToLongFunction<Measures> figure) {
    gauge("orderhub.webhooks.breakers", figure)
        .tag("state", state)
        .description("Active endpoints by the state of their breakers")
        .register(metrics);
  }

  private Gauge.Builder<?> gauge(String name, ToLongFunction<Measures> figure) {
    return Gauge.builder(name, this, self -> figure.applyAsLong(self.measures()));
  }

  /** While the database is away the last figures stand. */
  private synchronized Measures measures() {
    if (System.nanoTime() - knownSince >= FRESH_NANOS) {
      knownSince = System.nanoTime();
      try {
        known = measureEndpoints.measure();
      } catch (StorageUnavailable away) {
        return known;
      }
      lags.register(
          known.lags().stream()
              .map(lag ->
                  MultiGauge.Row.of(
                      Tags.of("endpoint", lag.endpoint().toString()),
                      lag.behind().toMillis() / 1_000.0))
              .collect(Collectors.toList()),
          true);
    }
    return known;
  }
}
