package org.orderhub.application.idempotency;

import java.util.function.Supplier;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

/**
 * Carries out a request that has a key, unless it was carried out before: then its first answer is
 * given again, for 24 hours. What the work stores and its answer are stored together, or neither.
 */
public interface AnswerOnce {

  Result answer(Request request, Supplier<Answer> work);

  /**
   * A request as it is told from others.
   *
   * @param digest the same for the same request, another for any other
   */
  record Request(AccountId account, IdempotencyKey key, String digest) {}

  /**
   * What is answered, in the words of whoever asked.
   *
   * @param isLasting whether it holds when the request is sent again; else that is carried out
   */
  record Answer(String text, boolean isLasting) {}

  sealed interface Result {
    /** Carried out just now. */
    record First(String text) implements Result {}

    /** Carried out before; nothing was done. */
    record Repeated(String text) implements Result {}

    /** The key belongs to a request that was not the same; nothing was done. */
    record KeyOfAnother() implements Result {}

    /** The request that came first has not ended; nothing was done. */
    record StillRunning() implements Result {}
  }
}
