package org.orderhub.application.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderhub.application.customer.Customers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.InvalidValue;

/** Tries every kind of key that the text can be. */
public final class FindContactService implements FindContact {
  private static final List<ContactKey.Type> KINDS =
      List.of(
          ContactKey.Type.CONTACT_ID, ContactKey.Type.MEMBER_NUMBER, ContactKey.Type.EXTERNAL_ID);

  private final Customers customers;

  public FindContactService(Customers customers) {
    this.customers = customers;
  }

  @Override
  public Optional<CustomerId> find(AccountId account, String contactId) {
    List<Customers.Contact> contacts = new ArrayList<>();
    for (ContactKey.Type kind : KINDS) {
      key(kind, contactId).ifPresent(key -> contacts.add(new Customers.Contact(account, key)));
    }
    Map<Customers.Contact, CustomerId> known = customers.matching(contacts);
    return contacts.stream().flatMap(each -> Stream.ofNullable(known.get(each))).findFirst();
  }

  private static Optional<ContactKey> key(ContactKey.Type kind, String text) {
    try {
      return Optional.of(ContactKey.of(kind, text));
    } catch (InvalidValue otherKind) {
      return Optional.empty();
    }
  }
}
