package org.orderhub.persistence.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import org.orderhub.application.idempotency.KeptAnswers;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.persistence.shared.Sealer;
import org.orderhub.persistence.shared.Sql;

/**
 * A key is held by a lock that the database gives back with the transaction, however that ends;
 * answers are sealed, for some hold secrets.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlKeptAnswers implements KeptAnswers {
  private final Sql sql;
  private final Sealer sealer;

  SqlKeptAnswers(Sql sql, Sealer sealer) {
    this.sql = sql;
    this.sealer = sealer;
  }

  /** A statement of its own: the next one must see what the holder before committed. */
  @Override
  public boolean hold(AccountId account, IdempotencyKey key) {
    return sql.query(
            "select pg_try_advisory_xact_lock(?) as held",
            parameters -> parameters.number(lock(row(account, key))),
            row -> row.flag("held"))
        .getFirst();
  }

  @Override
  public Optional<Kept> find(AccountId account, IdempotencyKey key, Duration kept) {
    return sql
        .query(
            """
            select digest, answer
            from kept_answers
            where account_id = ? and key = ? and kept_at > now() - make_interval(secs => ?)
            """,
            parameters ->
                parameters.uuid(account.value()).text(key.value()).number(kept.toSeconds()),
            row -> new Kept(row.text("digest"), sealer.open(row.text("answer"), row(account, key))))
        .stream()
        .findFirst();
  }

  @Override
  public void keep(AccountId account, IdempotencyKey key, Kept answer, Duration kept) {
    int stored =
        sql.update(
            """
            insert into kept_answers (account_id, key, digest, answer)
            values (?, ?, ?, ?)
            on conflict (account_id, key) do update
            set digest = excluded.digest, answer = excluded.answer, kept_at = excluded.kept_at
            where kept_answers.kept_at <= now() - make_interval(secs => ?)
            """,
            parameters ->
                parameters
                    .uuid(account.value())
                    .text(key.value())
                    .text(answer.digest())
                    .text(sealer.seal(answer.text(), row(account, key)))
                    .number(kept.toSeconds()));
    if (stored == 0) {
      throw new ConcurrentChange("The answer to an Idempotency-Key");
    }
  }

  @Override
  public int removeOlderThan(Duration kept) {
    return sql.update(
        "delete from kept_answers where kept_at <= now() - make_interval(secs => ?)",
        parameters -> parameters.number(kept.toSeconds()));
  }

  private static String row(AccountId account, IdempotencyKey key) {
    return "kept_answers.answer/" + account.value() + "/" + key.value();
  }

  /** Two keys of one number would only hear of each other that one is still running. */
  private static long lock(String name) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8)))
          .getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
