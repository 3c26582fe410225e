package org.orderhub.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GatheringTest {
  private static Gathering<Integer> gathering(Duration hesitation) {
    return new Gathering<>(new Gathering.Limits(10, 5, 3, hesitation));
  }

  private static CompletableFuture<List<Integer>> taker(Gathering<Integer> gathering) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return gathering.take();
          } catch (InterruptedException stop) {
            throw new AssertionError(stop);
          }
        },
        task -> Thread.ofVirtual().start(task));
  }

  @Test
  void whileNobodyIsAtWorkOneIsGroupEnough() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1));
    assertThat(gathering.take()).containsExactly(1);
  }

  @Test
  void besideWorkThatRunsAFewWaitForMore() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1));
    assertThat(gathering.take()).containsExactly(1);
    gathering.offerAll(List.of(2, 3));
    assertThatOneWouldWait(gathering);
    CompletableFuture<List<Integer>> beside = taker(gathering);
    gathering.offerAll(List.of(4));
    assertThat(beside.get()).containsExactly(2, 3, 4);
  }

  /** Who is interrupted is told so where waiting begins, and nowhere else. */
  private static void assertThatOneWouldWait(Gathering<Integer> gathering) {
    Thread.currentThread().interrupt();
    assertThatThrownBy(gathering::take).isInstanceOf(InterruptedException.class);
  }

  @Test
  void whoeverEndsTakesTheFewThatWait() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1));
    gathering.take();
    gathering.offerAll(List.of(2));
    gathering.done();
    assertThat(gathering.take()).containsExactly(2);
  }

  @Test
  void workThatIsStuckHoldsNobodyUp() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMillis(1));
    gathering.offerAll(List.of(1));
    gathering.take();
    CompletableFuture<List<Integer>> beside = taker(gathering);
    gathering.offerAll(List.of(2));
    assertThat(beside.get()).containsExactly(2);
  }

  @Test
  void aGroupHasItsMostAndTheRestIsTheNext() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    assertThat(gathering.take()).containsExactly(1, 2, 3, 4, 5);
    assertThat(gathering.take()).containsExactly(6, 7, 8);
  }

  @Test
  void whatFindsNoRoomIsNotTaken() {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    assertThat(gathering.offerAll(List.of(1, 2, 3, 4, 5, 6, 7))).isEqualTo(7);
    assertThat(gathering.offerAll(List.of(8, 9, 10, 11, 12))).isEqualTo(3);
    assertThat(gathering.size()).isEqualTo(10);
  }

  @Test
  void whatIsTakenOutIsTheFirstOfAll() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1, 2, 5, 2));
    assertThat(gathering.removeWhile(each -> each < 3)).containsExactly(1, 2);
    assertThat(gathering.take()).containsExactly(5, 2);
  }

  @Test
  void atTheEndWhatWaitsIsTakenAndThenNothing() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    gathering.offerAll(List.of(1));
    gathering.take();
    gathering.offerAll(List.of(2));
    gathering.close();
    assertThat(gathering.offerAll(List.of(3))).isZero();
    assertThat(gathering.take()).containsExactly(2);
    assertThat(gathering.take()).isEmpty();
  }

  @Test
  void whoWaitsIsToldOfTheEnd() throws Exception {
    Gathering<Integer> gathering = gathering(Duration.ofMinutes(1));
    CompletableFuture<List<Integer>> one = taker(gathering);
    CompletableFuture<List<Integer>> other = taker(gathering);
    gathering.close();
    assertThat(one.get()).isEmpty();
    assertThat(other.get()).isEmpty();
  }
}
