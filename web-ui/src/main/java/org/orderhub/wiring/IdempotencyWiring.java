package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.application.idempotency.AnswerOnceService;
import org.orderhub.application.idempotency.KeptAnswers;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;

/** Requests with a key. */
@Singleton
final class IdempotencyWiring {
  /**
   * A third of the connections: requests without a key must not have to wait for those with one.
   */
  private static final int MOST_AT_A_TIME = 8;

  private static final long PATIENCE_SECONDS = 3;

  private final Semaphore places = new Semaphore(MOST_AT_A_TIME, true);

  @Produces
  @Singleton
  AnswerOnce answerOnce(KeptAnswers answers, Transactions transactions, GroupCommits groups) {
    var service = new AnswerOnceService(answers);
    return (request, work) ->
        inPlace(() ->
            transactions.inTransaction(() -> service.answer(request, () -> groups.joined(work))));
  }

  private <T> T inPlace(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StorageUnavailable("Too many requests with a key wait", null);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StorageUnavailable("OrderHub is stopping", stop);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
