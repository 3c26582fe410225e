package org.orderhub.persistence.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.shared.Sql;

/** Matching runs for every group of orders, so it is one statement a kind of key. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaCustomers implements Customers {
  private final Sql sql;
  private final Entities entities;

  JpaCustomers(Sql sql, Entities entities) {
    this.sql = sql;
    this.entities = entities;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<CustomerEntity, CustomerEntity.Key> {}

  /** Others who want a number of the same account wait until the transaction ends. */
  @Override
  public long nextNumber(AccountId account) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended('customers ' || ?::uuid, 0))",
        parameters -> parameters.uuid(account.value()),
        row -> true);
    return sql.query(
            "select coalesce(max(number), 0) + 1 as next from customers where account_id = ?",
            parameters -> parameters.uuid(account.value()),
            row -> row.number("next"))
        .getFirst();
  }

  @Override
  public void add(Customer customer) {
    // At once: matching is plain SQL, before which Hibernate does not write by itself.
    entities.persistAndFlush(new CustomerEntity(customer));
  }

  @Override
  public Map<Contact, CustomerId> matching(Collection<Contact> contacts) {
    Map<ContactKey.Type, List<Contact>> byType = new EnumMap<>(ContactKey.Type.class);
    contacts.stream()
        .distinct()
        .forEach(contact ->
            byType.computeIfAbsent(contact.key().type(), type -> new ArrayList<>()).add(contact));
    Map<Contact, CustomerId> known = new HashMap<>();
    byType.forEach((type, some) -> match(type, some, known));
    return known;
  }

  private void match(ContactKey.Type type, List<Contact> contacts, Map<Contact, CustomerId> known) {
    sql.query(
        """
        select distinct on (asked.account_id, asked.value) asked.account_id, asked.value, c.id
        from unnest(?::uuid[], ?::text[]) as asked (account_id, value)
        join customers c on c.account_id = asked.account_id and %s
        order by asked.account_id, asked.value, c.number
        """
            .formatted(condition(type)),
        parameters ->
            parameters
                .uuids(contacts, contact -> contact.account().value())
                .texts(contacts, contact -> contact.key().value()),
        row ->
            known.put(
                new Contact(
                    new AccountId(row.uuid("account_id")), new ContactKey(type, row.text("value"))),
                new CustomerId(row.uuid("id"))));
  }

  private static String condition(ContactKey.Type type) {
    return switch (type) {
      case CONTACT_ID -> "c.id = asked.value::uuid";
      case EXTERNAL_ID -> "c.external_id = asked.value and c.external_id <> ''";
      case EMAIL -> "c.email = asked.value and c.email <> ''";
      case MOBILE_PHONE -> "c.phone = asked.value and c.phone <> ''";
      case MEMBER_NUMBER -> "c.number = asked.value::bigint";
    };
  }
}
