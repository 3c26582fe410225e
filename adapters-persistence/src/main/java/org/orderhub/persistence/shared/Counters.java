package org.orderhub.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.orderhub.domain.account.AccountId;

/**
 * Counts what an account has: 1, 2, 3, ... The counter's row is locked until the transaction ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Counters {
  private final Sql sql;

  Counters(Sql sql) {
    this.sql = sql;
  }

  /**
   * The next number.
   *
   * @param name of what is counted
   */
  public long next(AccountId account, String name) {
    return sql.query(
            """
            insert into account_counters as counters (account_id, name, last) values (?, ?, 1)
            on conflict (account_id, name) do update set last = counters.last + 1
            returning last
            """,
            parameters -> parameters.uuid(account.value()).text(name),
            row -> row.number("last"))
        .getFirst();
  }
}
