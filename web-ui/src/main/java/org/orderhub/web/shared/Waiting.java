package org.orderhub.web.shared;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.orderhub.application.shared.OutcomeUnknown;

/** Waits for a use case that answers later; a page is rendered on the thread that asked for it. */
public final class Waiting {
  private Waiting() {}

  /**
   * @throws OutcomeUnknown when it does not answer in time
   */
  public static <T> T atMost(Duration patience, CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLate) {
      throw new OutcomeUnknown(tooLate);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new OutcomeUnknown(stopped);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure);
    }
  }
}
