package org.orderhub.application.webhook;

import java.time.Duration;

/** A process that is silent for 15 seconds is dead: within 20, another one goes on. */
public final class KeepWatchService implements KeepWatch {
  private static final Duration SILENCE = Duration.ofSeconds(15);

  /** Hardly a transaction takes as long; a chore looks farther, but not at each beat. */
  private static final Duration REACH = Duration.ofMinutes(1);

  private final Replicas replicas;
  private final Deliveries deliveries;

  public KeepWatchService(Replicas replicas, Deliveries deliveries) {
    this.replicas = replicas;
    this.deliveries = deliveries;
  }

  @Override
  public int keepWatch() {
    replicas.beat();
    deliveries.lookBehind(REACH);
    return replicas.bury(SILENCE);
  }
}
