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
        """
        select distinct on (asked.account_id, asked.value) asked.account_id, asked.value, c.id
        from unnest(?::uuid[], ?::text[]) as asked (account_id, value)
        join %s
        order by asked.account_id, asked.value, c.number
        """
            .formatted(customers(type)),
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

  private static String customers(ContactKey.Type type) {
    return switch (type) {
      case CONTACT_ID -> with("c.id = asked.value::uuid");
      case EXTERNAL_ID -> BY_EXTERNAL_ID;
      case EMAIL -> with("c.email = asked.value and c.email <> ''");
      case MOBILE_PHONE -> with("c.phone = asked.value and c.phone <> ''");
      case MEMBER_NUMBER -> with("c.number = asked.value::bigint");
    };
  }

  private static String with(String condition) {
    return "customers c on c.account_id = asked.account_id and " + condition;
  }

  /** The id without a system's name stands with the customer, the others in their own table. */
  private static final String BY_EXTERNAL_ID =
      """
      lateral (
        select c.id, c.number from customers c
        where c.account_id = asked.account_id and c.external_id = asked.value
          and c.external_id <> ''
        union all
        select c.id, c.number from customer_external_ids e
        join customers c on c.account_id = e.account_id and c.id = e.customer_id
        where e.account_id = asked.account_id and e.external_id = asked.value
      ) c on true
      """;
}
