package org.orderhub.wiring;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderhub.application.webhook.Deliveries;

/** Takes the time of claims: what the engine asks of the database again and again. */
record TimedDeliveries(Deliveries inner, Timer claims) implements Deliveries {

  @Override
  public List<Claimed> claim(Room room, Duration lease) {
    long before = System.nanoTime();
    List<Claimed> claimed = inner.claim(room, lease);
    claims.record(Duration.ofNanos(System.nanoTime() - before));
    return claimed;
  }

  @Override
  public Set<Ticket> settle(List<Settlement> settlements) {
    return inner.settle(settlements);
  }

  @Override
  public void giveBack(Collection<Ticket> tickets) {
    inner.giveBack(tickets);
  }

  @Override
  public void release(Collection<Ticket> tickets) {
    inner.release(tickets);
  }

  @Override
  public void lookBehind(Duration reach) {
    inner.lookBehind(reach);
  }
}
