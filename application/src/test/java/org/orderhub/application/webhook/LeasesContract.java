package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for the leases of every {@link Deliveries}. */
public interface LeasesContract extends Queues {

  @Test
  default void aClaimedMessageIsNotClaimedTwice() {
    endpoint("shop");
    queue(Samples.event(store().account(), Samples.order(), 1));

    assertThat(claim(10)).hasSize(1);
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void aLeaseThatRanOutIsCountedAndClaimedAgain() {
    endpoint("shop");
    lane(Samples.order(), 2);
    for (int lost = 0; lost < 5; lost++) {
      Deliveries.Claimed claimed = claim(10).getFirst();
      assertThat(claimed.tally().lostLeases()).isEqualTo(lost);
      assertThat(claimed.tally().attempt()).isEqualTo(lost + 1);
      assertThat(claimed.keepsCrashing()).isFalse();
      store().pass(LEASE.plusSeconds(1));
    }
    assertThat(claim(10).getFirst().keepsCrashing()).isTrue();
  }

  @Test
  default void aResultEndsTheRunOfLostLeases() {
    endpoint("shop");
    lane(Samples.order(), 1);
    claim(10);
    store().pass(LEASE.plusSeconds(1));
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ZERO));

    assertThat(claim(10).getFirst().tally().lostLeases()).isZero();
  }

  @Test
  default void aResultThatComesAfterTheNextClaimIsTooLate() {
    endpoint("shop");
    lane(Samples.order(), 1);
    List<Deliveries.Claimed> lost = claim(10);
    store().pass(LEASE.plusSeconds(1));
    List<Deliveries.Claimed> again = claim(10);

    assertThat(settle(lost, new Deliveries.Fate.Delivered())).isZero();
    assertThat(settle(again, new Deliveries.Fate.Delivered())).isEqualTo(1);
    assertThat(settle(again, new Deliveries.Fate.Delivered())).isZero();
  }

  @Test
  default void aMessageThatWasSentAndIsReleasedIsDueAtOnceAndNotALoss() {
    endpoint("shop");
    lane(Samples.order(), 1);
    List<Deliveries.Claimed> claimed = claim(10);
    store()
        .inTransaction(() -> {
          store().deliveries().release(List.of(claimed.getFirst().ticket()));
          return claimed;
        });

    assertThat(claim(10).getFirst().tally()).isEqualTo(new Deliveries.Tally(2, 2, 0));
  }

  @Test
  default void manyResultsOfDifferentKindsAreSettledAtOnce() {
    endpoint("shop");
    IntStream.range(0, 4).forEach(each -> lane(Samples.order(), 2));
    List<Deliveries.Claimed> claimed = claim(10);
    List<Deliveries.Fate> fates =
        List.of(
            new Deliveries.Fate.Delivered(),
            new Deliveries.Fate.Skipped(),
            new Deliveries.Fate.Postponed(Duration.ofHours(1)),
            new Deliveries.Fate.Parked());
    List<Deliveries.Settlement> settlements = new ArrayList<>();
    for (int each = 0; each < fates.size(); each++) {
      settlements.add(Queues.settlement(claimed.get(each), fates.get(each)));
    }

    assertThat(store().inTransaction(() -> store().deliveries().settle(settlements))).hasSize(4);
    assertThat(claim(10)).hasSize(2);
    store().pass(Duration.ofHours(2));
    // The two whose leases ran out meanwhile, and the postponed one.
    assertThat(claim(10)).hasSize(3);
  }

  @Test
  default void aMessageGivenBackUnsentHasLostNoTry() {
    endpoint("shop");
    lane(Samples.order(), 1);
    List<Deliveries.Claimed> claimed = claim(10);
    store()
        .inTransaction(() -> {
          store().deliveries().giveBack(List.of(claimed.getFirst().ticket()));
          return claimed;
        });

    assertThat(claim(10).getFirst().tally()).isEqualTo(new Deliveries.Tally(1, 1, 0));
  }
}
