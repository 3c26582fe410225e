package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final Queue<Runnable> now = new ArrayDeque<>();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private Runnable work = () -> {};
  private int done;
  private final Rounds rounds =
      new Rounds(
          now::add,
          later::add,
          () -> {
            done++;
            work.run();
          });

  @Test
  void theFirstToAskHasItDoneAtOnce() {
    rounds.ask();
    rounds.ask();
    assertThat(now).hasSize(1);

    now.remove().run();
    assertThat(done).isEqualTo(1);
    assertThat(later).isEmpty();
  }

  @Test
  void whoAsksWhileItIsDoneHasItDoneOnceMoreAfterARest() {
    work =
        () -> {
          rounds.ask();
          rounds.ask();
        };
    rounds.ask();
    now.remove().run();
    assertThat(now).isEmpty();
    assertThat(later).hasSize(1);

    work = () -> {};
    later.remove().run();
    assertThat(done).isEqualTo(2);
    assertThat(later).isEmpty();
  }

  @Test
  void aTaskThatFailsIsDoneAgainWhenItIsAskedFor() {
    work =
        () -> {
          throw new IllegalStateException("broken");
        };
    rounds.ask();
    assertThatThrownBy(now.remove()::run).hasMessage("broken");

    work = () -> {};
    rounds.ask();
    now.remove().run();
    assertThat(done).isEqualTo(2);
  }

  @Test
  void anExecutorThatShutsDownIsAskedAgainTheNextTime() {
    var refusing =
        new Rounds(
            task -> {
              done++;
              throw new RejectedExecutionException("shut down");
            },
            later::add,
            () -> {});
    refusing.ask();
    refusing.ask();

    assertThat(done).isEqualTo(2);
  }
}
