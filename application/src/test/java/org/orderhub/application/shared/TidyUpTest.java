package org.orderhub.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TidyUpTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void everyChoreIsDoneInATransactionOfItsOwn() {
    assertThat(tidyUp(chore("one"), chore("two"))).isEmpty();
    assertThat(done).containsExactly("begin", "one", "end", "begin", "two", "end");
  }

  @Test
  void aChoreThatFailsKeepsNoOtherFromBeingDone() {
    List<TidyUp.Failed> failed = tidyUp(failing("break"), chore("two"));

    assertThat(failed).extracting(TidyUp.Failed::purpose).containsExactly("break");
    assertThat(failed.getFirst().failure()).hasMessage("broken");
    assertThat(done).containsExactly("begin", "begin", "two", "end");
  }

  private List<TidyUp.Failed> tidyUp(Chore... chores) {
    return new TidyUpService(List.of(chores), new Recorded()).tidyUp();
  }

  private Chore chore(String purpose) {
    return new NamedChore(purpose, () -> done.add(purpose));
  }

  private static Chore failing(String purpose) {
    return new NamedChore(
        purpose,
        () -> {
          throw new IllegalStateException("broken");
        });
  }

  private record NamedChore(String purpose, Runnable work) implements Chore {
    @Override
    public void run() {
      work.run();
    }
  }

  private final class Recorded implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      done.add("begin");
      T result = work.get();
      done.add("end");
      return result;
    }
  }
}
