package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.orderhub.application.shop.CustomerVisits;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.shared.Sql;

/** Who comes second waits for the row, and then sees that the first was there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCustomerVisits implements CustomerVisits {
  private final Sql sql;

  SqlCustomerVisits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean note(
      AccountId account, CustomerId customer, UUID staff, Instant at, Instant notAfter) {
    return sql.update(
            """
            insert into customer_visits as visits (account_id, customer_id, staff_id, opened_at)
            values (?, ?, ?, ?)
            on conflict (account_id, customer_id, staff_id) do update
            set opened_at = excluded.opened_at where visits.opened_at <= ?
            """,
            parameters ->
                parameters
                    .uuid(account.value())
                    .uuid(customer.value())
                    .uuid(staff)
                    .time(at)
                    .time(notAfter))
        > 0;
  }
}
