package org.orderhub.persistence.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.Customer.Reachable;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCustomers implements Customers {
  private final Sql sql;

  SqlCustomers(Sql sql) {
    this.sql = sql;
  }

  /** The counter's row is locked until the transaction ends: whoever comes next waits. */
  @Override
  public long nextNumber(AccountId account) {
    return sql.query(
            """
            insert into customer_numbers as numbers (account_id, last)
            select ?, coalesce(max(number), 0) + 1 from customers where account_id = ?
            on conflict (account_id)
            do update set last = greatest(numbers.last + 1, excluded.last)
            returning last
            """,
            parameters -> parameters.uuid(account.value()).uuid(account.value()),
            row -> row.number("last"))
        .getFirst();
  }

  @Override
  public void add(Customer customer) {
    sql.update(CustomerSql.INSERT, parameters -> CustomerSql.bindInsert(parameters, customer));
    addNamedIds(customer);
  }

  @Override
  public Optional<Customer> find(AccountId account, CustomerId id) {
    return sql
        .query(
            CustomerSql.SELECT + " where c.account_id = ? and c.id = ?",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            CustomerSql::customer)
        .stream()
        .findFirst();
  }

  /**
   * Every transaction that reads customers holds the weakest lock on their table until it ends;
   * only the strongest one waits for all of these, and costs those who take in orders nothing.
   */
  @Override
  public Optional<Customer> findToRemove(AccountId account, CustomerId id) {
    sql.update("lock table customers in access exclusive mode", parameters -> {});
    return find(account, id);
  }

  @Override
  public void save(Customer customer) {
    int saved =
        sql.update(CustomerSql.UPDATE, parameters -> CustomerSql.bindUpdate(parameters, customer));
    if (saved == 0) {
      throw new ConcurrentChange("Customer " + customer.number());
    }
    sql.update(
        "delete from customer_external_ids where account_id = ? and customer_id = ?",
        parameters -> parameters.uuid(customer.account().value()).uuid(customer.id().value()));
    addNamedIds(customer);
  }

  private void addNamedIds(Customer customer) {
    List<Map.Entry<String, String>> named =
        customer.profile().reachable().sortedIds().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(Reachable.UNNAMED))
            .toList();
    if (!named.isEmpty()) {
      sql.update(
          """
          insert into customer_external_ids (account_id, customer_id, system, external_id)
          select ?, ?, system, external_id
          from unnest(?::text[], ?::text[]) as given (system, external_id)
          """,
          parameters ->
              parameters
                  .uuid(customer.account().value())
                  .uuid(customer.id().value())
                  .texts(named, Map.Entry::getKey)
                  .texts(named, Map.Entry::getValue));
    }
  }

  /** Carts and offers go along by their key; the lines in them have none. */
  @Override
  public boolean removeUnconnected(AccountId account, CustomerId id) {
    sql.update(
        """
        delete from product_lines l using (
          select account_id, customer_id, id from carts
          union all
          select account_id, customer_id, id from offers) c
        where c.account_id = ? and c.customer_id = ?
          and l.account_id = c.account_id and l.owner_id = c.id and not exists (
          select 1 from orders o where o.account_id = c.account_id and o.customer_id = c.customer_id)
        """,
        parameters -> parameters.uuid(account.value()).uuid(id.value()));
    return sql.update(
            """
            delete from customers c
            where c.account_id = ? and c.id = ? and not exists (
              select 1 from orders o where o.account_id = c.account_id and o.customer_id = c.id)
            """,
            parameters -> parameters.uuid(account.value()).uuid(id.value()))
        > 0;
  }

  @Override
  public Map<Contact, CustomerId> matching(Collection<Contact> contacts) {
    return ContactMatching.matching(sql, contacts);
  }
}
