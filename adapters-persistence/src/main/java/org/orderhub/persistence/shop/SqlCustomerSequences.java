package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.orderhub.application.shop.CustomerSequences;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.shared.Sql;

/** The counter's row is locked until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCustomerSequences implements CustomerSequences {
  private final Sql sql;

  SqlCustomerSequences(Sql sql) {
    this.sql = sql;
  }

  @Override
  public long next(AccountId account, CustomerId customer) {
    return sql.query(
            """
            insert into customer_sequences as sequences (account_id, customer_id, last)
            values (?, ?, 1)
            on conflict (account_id, customer_id) do update set last = sequences.last + 1
            returning last
            """,
            parameters -> parameters.uuid(account.value()).uuid(customer.value()),
            row -> row.number("last"))
        .getFirst();
  }
}
