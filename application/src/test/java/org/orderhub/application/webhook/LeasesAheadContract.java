package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.RecentTries;

/** How every {@link Deliveries} leases more messages than may be on the wire. */
public interface LeasesAheadContract extends Queues {

  @Test
  default void anEndpointThatIsWellIsLeasedAheadByTheBatch() {
    endpoint("shop");
    IntStream.range(0, 60).forEach(each -> lane(Samples.order(), 1));

    List<Deliveries.Claimed> first = claimAhead(100);
    assertThat(first).hasSize(32);
    assertThat(first).extracting(each -> each.allowance().atOnce()).containsOnly(4);
    settle(first.subList(0, 15), new Deliveries.Fate.Delivered());
    assertThat(claimAhead(100)).isEmpty();
    settle(first.subList(15, 16), new Deliveries.Fate.Delivered());
    assertThat(claimAhead(100)).hasSize(16);
  }

  @Test
  default void whatLostItsLeaseIsNotLeasedAhead() {
    endpoint("shop");
    IntStream.range(0, 10).forEach(each -> lane(Samples.order(), 1));
    assertThat(claimAhead(100)).hasSize(10);
    store().pass(LEASE.plusSeconds(1));
    for (int left = 10; left > 0; left -= 4) {
      List<Deliveries.Claimed> again = claimAhead(100);
      assertThat(again).hasSize(Math.min(4, left));
      assertThat(again).allMatch(each -> each.tally().lostLeases() == 1);
      assertThat(claimAhead(100)).isEmpty();
      settle(again, new Deliveries.Fate.Delivered());
    }
    IntStream.range(0, 10).forEach(each -> lane(Samples.order(), 1));
    assertThat(claimAhead(100)).hasSize(10);
  }

  @Test
  default void aLaneIsNotLeasedAhead() {
    endpoint("shop");
    lane(Samples.order(), 3);

    assertThat(claimAhead(100)).hasSize(1);
    assertThat(claimAhead(100)).isEmpty();
  }

  @Test
  default void anEndpointThatFailsIsNotLeasedAhead() {
    Endpoint timingOut = endpoint("timing-out");
    store().put(timingOut, new Breaker.Closed(RecentTries.NONE, 1));
    Endpoint halfOpen = endpoint("half-open");
    store().put(halfOpen, new Breaker.HalfOpen(2, 0, Duration.ofSeconds(30)));
    IntStream.range(0, 9).forEach(each -> lane(Samples.order(), 1));

    List<Deliveries.Claimed> claimed = claimAhead(100);

    assertThat(claimed)
        .filteredOn(each -> each.ticket().endpoint().equals(timingOut.id()))
        .hasSize(4);
    assertThat(claimed)
        .filteredOn(each -> each.ticket().endpoint().equals(halfOpen.id()))
        .hasSize(2)
        .allMatch(each -> each.allowance().atOnce() == 2);
  }
}
