package org.orderhub.application.idempotency;

import java.time.Duration;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

/** The answers to requests with a key, unreadable to whoever sees them where they are kept. */
public interface KeptAnswers {

  /**
   * What was answered.
   *
   * @param digest of the request
   */
  record Kept(String digest, String text) {}

  /**
   * Takes the key for the transaction at hand, until that ends.
   *
   * @return false when another one has it
   */
  boolean hold(AccountId account, IdempotencyKey key);

  /** What was kept under the key, unless that is longer ago than the time given. */
  Optional<Kept> find(AccountId account, IdempotencyKey key, Duration kept);

  /** Keeps an answer in the place of one that is older than the time given. */
  void keep(AccountId account, IdempotencyKey key, Kept answer, Duration kept);

  /** Forgets what was kept longer ago, by the clock of whoever keeps it; returns how many. */
  int removeOlderThan(Duration kept);
}
