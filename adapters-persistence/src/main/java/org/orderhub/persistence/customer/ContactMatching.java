package org.orderhub.persistence.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.customer.Customers.Contact;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.shared.Sql;

/** Matching runs for every group of orders, so it is one statement a kind of key. */
final class ContactMatching {
  private ContactMatching() {}

  static Map<Contact, CustomerId> matching(Sql sql, Collection<Contact> contacts) {
    Map<ContactKey.Type, List<Contact>> byType = new EnumMap<>(ContactKey.Type.class);
    contacts.stream()
        .distinct()
        .forEach(contact ->
            byType.computeIfAbsent(contact.key().type(), type -> new ArrayList<>()).add(contact));
    Map<Contact, CustomerId> known = new HashMap<>();
    byType.forEach((type, some) -> match(sql, type, some, known));
    return known;
  }

  private static void match(
      Sql sql, ContactKey.Type type, List<Contact> contacts, Map<Contact, CustomerId> known) {
    sql.query(
        statement(type),
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

  static String statement(ContactKey.Type type) {
    return switch (type) {
      case CONTACT_ID -> by("id", "::uuid", "");
      case EXTERNAL_ID -> BY_EXTERNAL_ID;
      case EMAIL -> by("email", "", "and email <> ''");
      case MOBILE_PHONE -> by("phone", "", "and phone <> ''");
      case MEMBER_NUMBER -> by("number", "::bigint", "");
    };
  }

  /**
   * The customer of the lowest number. The plan is kept, and may have been made while there were no
   * customers: each is looked up in an order that only the index of the column has.
   */
  private static String by(String column, String type, String condition) {
    return """
    select asked.account_id, asked.value, c.id
    from unnest((select ?::uuid[]), (select ?::text[])) as asked (account_id, value)
    cross join lateral (
      select id, %1$s as key from customers
      where account_id = asked.account_id and %1$s >= asked.value%2$s %3$s
      order by %1$s, number limit 1) c
    where c.key = asked.value%2$s
    """
        .formatted(column, type, condition);
  }

  /** The id without a system's name stands with the customer, the others in their own table. */
  private static final String BY_EXTERNAL_ID =
      """
      select distinct on (asked.account_id, asked.value) asked.account_id, asked.value, c.id
      from unnest(?::uuid[], ?::text[]) as asked (account_id, value)
      cross join lateral (
        select c.id, c.number from customers c
        where c.account_id = asked.account_id and c.external_id = asked.value
          and c.external_id <> ''
        union all
        select c.id, c.number from customer_external_ids e
        join customers c on c.account_id = e.account_id and c.id = e.customer_id
        where e.account_id = asked.account_id and e.external_id = asked.value
      ) c
      order by asked.account_id, asked.value, c.number
      """;
}
