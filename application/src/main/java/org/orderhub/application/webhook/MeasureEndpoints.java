package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.List;
import org.orderhub.domain.webhook.EndpointId;

/** Measures how the endpoints of all accounts fare; for gauges, so it is cheap. */
public interface MeasureEndpoints {
  /** Endpoints that are named: those whose messages wait longest. */
  int MOST_NAMED = 20;

  Measures measure();

  /**
   * @param parked messages that wait until somebody acts, counted up to 1,000 for each endpoint
   * @param lags of the endpoints that are furthest behind, at most {@link #MOST_NAMED}
   */
  record Measures(long parked, Breakers breakers, long inTrouble, List<Lag> lags) {
    public static final Measures NONE = new Measures(0, new Breakers(0, 0, 0), 0, List.of());
  }

  /** Active endpoints by the state of their breakers. */
  record Breakers(long closed, long open, long halfOpen) {}

  /** For how long an endpoint's oldest message that may be sent waits. */
  record Lag(EndpointId endpoint, Duration behind) {}
}
