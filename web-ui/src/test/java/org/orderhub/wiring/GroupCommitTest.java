package org.orderhub.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;

@Timeout(20)
class GroupCommitTest {
  private static final GroupCommit.Limits LIMITS = limits(8, 20, Duration.ofMinutes(1));

  private final List<List<Integer>> groups = new CopyOnWriteArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private static GroupCommit.Limits limits(int group, int waiting, Duration patience) {
    return new GroupCommit.Limits(
        1,
        new Gathering.Limits(waiting, group, 1, Duration.ZERO),
        patience,
        () -> new OutcomeUnknown(null));
  }

  private List<String> carryOut(List<Integer> numbers) {
    groups.add(List.copyOf(numbers));
    return numbers.stream().map(number -> "done " + number).toList();
  }

  /** The first group stops until it may go on: whatever comes meanwhile waits. */
  private List<String> waitFirst(List<Integer> numbers) {
    started.countDown();
    try {
      assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
    return carryOut(numbers);
  }

  private static CompletableFuture<String> submit(GroupCommit<Integer, String> group, int number) {
    return group.submit(number).toCompletableFuture();
  }

  @Test
  void aloneACommandWaitsForNobody() throws Exception {
    try (var group = new GroupCommit<Integer, String>("test", LIMITS, this::carryOut)) {
      assertThat(submit(group, 1).get()).isEqualTo("done 1");
    }
  }

  @Test
  void inACrowdOneTransactionServesManyAndEachGetsItsOwnAnswer() throws Exception {
    try (var group = new GroupCommit<Integer, String>("test", LIMITS, this::waitFirst)) {
      List<CompletableFuture<String>> answers = new ArrayList<>();
      answers.add(submit(group, 0));
      started.await();
      for (int number = 1; number <= 12; number++) {
        answers.add(submit(group, number));
      }
      goOn.countDown();
      for (int number = 0; number <= 12; number++) {
        assertThat(answers.get(number).get()).isEqualTo("done " + number);
      }
      assertThat(groups).extracting(List::size).containsExactly(1, 8, 4);
    }
  }

  @Test
  void whoComesTogetherIsTakenTogether() throws Exception {
    try (var group = new GroupCommit<Integer, String>("test", LIMITS, this::carryOut)) {
      for (int round = 0; round < 200; round++) {
        for (CompletionStage<String> answer : group.submitAll(List.of(1, 2, 3, 4, 5, 6, 7, 8))) {
          assertThat(answer.toCompletableFuture().get()).startsWith("done");
        }
      }
    }
    assertThat(groups).hasSize(200).allMatch(each -> each.size() == 8);
  }

  @Test
  void aBadCommandDoesNotHurtItsNeighbours() throws Exception {
    try (var group =
        new GroupCommit<Integer, String>(
            "test",
            LIMITS,
            numbers -> {
              if (!numbers.equals(List.of(0)) && numbers.contains(3)) {
                throw new IllegalStateException("three");
              }
              return numbers.equals(List.of(0)) ? waitFirst(numbers) : carryOut(numbers);
            })) {
      List<CompletableFuture<String>> answers = new ArrayList<>();
      answers.add(submit(group, 0));
      started.await();
      for (int number = 1; number <= 6; number++) {
        answers.add(submit(group, number));
      }
      goOn.countDown();
      for (int number : List.of(0, 1, 2, 4, 5, 6)) {
        assertThat(answers.get(number).get()).isEqualTo("done " + number);
      }
      assertThatThrownBy(() -> answers.get(3).get())
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("three");
    }
  }

  @Test
  void aDatabaseThatIsAwayIsNotAskedAgainForEachCommand() {
    var asked = new CopyOnWriteArrayList<Integer>();
    try (var group =
        new GroupCommit<Integer, String>(
            "test",
            LIMITS,
            numbers -> {
              asked.add(numbers.size());
              throw new StorageUnavailable("away", null);
            })) {
      assertThatThrownBy(() -> submit(group, 1).get()).hasCauseInstanceOf(StorageUnavailable.class);
      assertThat(asked).containsExactly(1);
    }
  }

  @Test
  void afterAFailureTheNextCommandIsCarriedOut() throws Exception {
    try (var group =
        new GroupCommit<Integer, String>(
            "test",
            LIMITS,
            numbers -> {
              if (numbers.contains(1)) {
                throw new StackOverflowError();
              }
              return carryOut(numbers);
            })) {
      assertThatThrownBy(() -> submit(group, 1).get()).hasCauseInstanceOf(StackOverflowError.class);
      assertThat(submit(group, 2).get()).isEqualTo("done 2");
    }
  }

  @Test
  void tooManyWaitingAreRefusedAtOnce() throws Exception {
    var limits = limits(1, 2, Duration.ofMinutes(1));
    try (var group = new GroupCommit<Integer, String>("test", limits, this::waitFirst)) {
      var first = submit(group, 0);
      started.await();
      var second = submit(group, 1);
      var third = submit(group, 2);
      assertThatThrownBy(() -> submit(group, 3).get()).hasCauseInstanceOf(StorageUnavailable.class);
      goOn.countDown();
      assertThat(first.get() + second.get() + third.get()).isEqualTo("done 0done 1done 2");
    }
  }

  @Test
  void theImpatientAreToldWhetherTheirCommandMayBeStored() throws Exception {
    var limits = limits(1, 20, Duration.ZERO);
    try (var group = new GroupCommit<Integer, String>("test", limits, this::waitFirst)) {
      var running = submit(group, 0);
      started.await();
      var waiting = submit(group, 1);
      group.answerTheImpatient();
      assertThatThrownBy(waiting::get).hasCauseInstanceOf(StorageUnavailable.class);
      assertThatThrownBy(running::get).hasCauseInstanceOf(OutcomeUnknown.class);
      goOn.countDown();
    }
    assertThat(groups).containsExactly(List.of(0));
  }

  @Test
  void whatWaitsAtTheEndIsStillCarriedOut() throws Exception {
    var group = new GroupCommit<Integer, String>("test", LIMITS, this::waitFirst);
    var first = submit(group, 0);
    started.await();
    var second = submit(group, 1);
    goOn.countDown();
    group.close();
    assertThat(first.get() + second.get()).isEqualTo("done 0done 1");
    assertThatThrownBy(() -> submit(group, 2).get()).hasCauseInstanceOf(StorageUnavailable.class);
  }
}
