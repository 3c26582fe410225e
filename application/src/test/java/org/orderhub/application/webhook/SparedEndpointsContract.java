package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.RecentTries;

/** How every {@link Deliveries} spares endpoints that fail, and others from them. */
public interface SparedEndpointsContract extends Queues {

  @Test
  default void whileABreakerIsOpenNothingIsClaimedAndThenOneProbe() {
    Endpoint endpoint = endpoint("shop");
    IntStream.range(0, 3).forEach(each -> lane(Samples.order(), 1));
    store().put(endpoint, new Breaker.Open(store().now().plusSeconds(60), Duration.ofSeconds(60)));
    assertThat(claim(10)).isEmpty();

    store().put(endpoint, new Breaker.Open(store().now().minusSeconds(1), Duration.ofSeconds(60)));
    assertThat(claim(10)).hasSize(1).allMatch(Deliveries.Claimed::isSlow);
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void aHalfOpenBreakerAllowsAsManyAsItsStep() {
    Endpoint endpoint = endpoint("shop");
    IntStream.range(0, 5).forEach(each -> lane(Samples.order(), 1));
    store().put(endpoint, new Breaker.HalfOpen(2, 0, Duration.ofSeconds(30)));

    assertThat(claim(10)).hasSize(2);
    store().put(endpoint, new Breaker.HalfOpen(4, 0, Duration.ofSeconds(30)));
    assertThat(claim(10)).hasSize(2);
    store().put(endpoint, Breaker.closed());
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void endpointsThatTimeOutShareTheRoomThereIsForThem() {
    for (int each = 0; each < 3; each++) {
      store().put(endpoint("hung-" + each), new Breaker.Closed(RecentTries.NONE, 1));
    }
    IntStream.range(0, 4).forEach(each -> lane(Samples.order(), 1));
    Endpoint quick = endpoint("quick");
    IntStream.range(0, 4).forEach(each -> lane(Samples.order(), 1));

    List<Deliveries.Claimed> claimed = claim(new Deliveries.Room(40, 2, false));

    assertThat(claimed).filteredOn(Deliveries.Claimed::isSlow).hasSizeBetween(1, 2);
    assertThat(claimed)
        .filteredOn(each -> each.ticket().endpoint().equals(quick.id()))
        .hasSize(4)
        .noneMatch(Deliveries.Claimed::isSlow);
    assertThat(claim(new Deliveries.Room(40, 0, false))).isEmpty();
  }

  @Test
  default void anOwnerMayAllowMoreOrFewerAtOnce() {
    Endpoint endpoint = endpoint("shop");
    IntStream.range(0, 9).forEach(each -> lane(Samples.order(), 1));
    save(endpoint.with(allowing(endpoint, 1), EndpointStatus.ACTIVE));
    assertThat(claim(100)).hasSize(1);
    Endpoint found =
        store()
            .inTransaction(() -> store().endpoints().find(endpoint.account(), endpoint.id()))
            .orElseThrow();
    save(found.with(allowing(found, 7), EndpointStatus.ACTIVE));
    assertThat(claim(100)).hasSize(6);
  }

  private static Endpoint.Settings allowing(Endpoint endpoint, int inFlight) {
    Endpoint.Settings settings = endpoint.settings();
    return new Endpoint.Settings(
        settings.name(),
        settings.url(),
        settings.subscription(),
        settings.authentication(),
        settings.headers(),
        new Endpoint.Handling(settings.afterExhaustion(), inFlight));
  }
}
