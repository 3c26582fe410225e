package org.orderhub.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.Transactions;

@Timeout(20)
class JoinedCommandsTest {
  private final List<String> threads = new ArrayList<>();
  private final Transactions transactions =
      new Transactions() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
          return work.get();
        }
      };
  private final Rehearsals rehearsals =
      new Rehearsals() {
        @Override
        public <T> T rehearse(Supplier<T> work) {
          return work.get();
        }
      };
  private final GroupCommits groups =
      new GroupCommits(transactions, rehearsals, new SimpleMeterRegistry());
  private final Grouped<Integer, String> command = groups.grouped("test", this::carryOut);

  private List<String> carryOut(List<Integer> numbers) {
    threads.add(Thread.currentThread().getName());
    return numbers.stream().map(number -> "done " + number).toList();
  }

  @AfterEach
  void stop() {
    groups.stop(new ShutdownEvent());
  }

  @Test
  void insideOfATransactionACommandIsCarriedOutOnTheSpot() {
    CompletionStage<String> answer = groups.joined(() -> command.submit(1));
    assertThat(answer.toCompletableFuture()).isCompletedWithValue("done 1");
    assertThat(threads).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void insideOfATransactionManyAreCarriedOutOnTheSpotTogether() {
    List<CompletionStage<String>> answers = groups.joined(() -> command.submitAll(List.of(1, 2)));
    assertThat(answers)
        .extracting(CompletionStage::toCompletableFuture)
        .extracting(answer -> answer.getNow(""))
        .containsExactly("done 1", "done 2");
    assertThat(threads).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void elsewhereItWaitsForItsGroup() throws Exception {
    groups.joined(() -> 1);
    assertThat(command.submit(2).toCompletableFuture().get(10, TimeUnit.SECONDS))
        .isEqualTo("done 2");
    assertThat(threads).singleElement().asString().startsWith("group-commit-test");
  }
}
