package org.orderhub.persistence.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;

/** Pages by keyset, the highest number first. */
@ApplicationScoped
class SqlFindCustomers implements FindCustomers {
  private final Reads reads;

  SqlFindCustomers(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Customer> find(Query query) {
    String terms = CustomerTerms.query(query.search());
    if (terms.isEmpty() && !query.search().isBlank()) {
      return new Page<>(List.of(), null);
    }
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .text("terms @@ ?::tsquery", terms.isEmpty() ? null : terms)
            .number("number < ?", query.after());
    List<Customer> found =
        reads.query(
            CustomerSql.SELECT
                + " where "
                + conditions
                + " order by number desc limit "
                + (query.limit() + 1),
            conditions,
            CustomerSql::customer);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(
            found.subList(0, query.limit()), Long.toString(found.get(query.limit() - 1).number()));
  }
}
