package org.orderhub.persistence.order;

import java.util.stream.Stream;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Order;
import org.orderhub.persistence.shared.Terms;

/** The words an order is found by. */
final class SearchTerms {
  private SearchTerms() {}

  /** In the text form of a tsvector. */
  static String of(Order order) {
    Terms terms = new Terms(order.account());
    terms.addWhole(order.orderId().value());
    order.contents().origin().references().forEach(terms::addWhole);
    ContactKey contact = order.contents().contact();
    if (contact != null) {
      terms.addWhole(contact.value());
    }
    Stream.of(order.contents().billingAddress(), order.contents().deliveryAddress())
        .forEach(address -> addAddress(terms, address));
    order.contents().lines().list().forEach(line -> terms.addWhole(line.article().sku().value()));
    return terms.vector();
  }

  /** In the text form of a tsquery; empty when the search is blank. */
  static String query(AccountId account, String search) {
    return Terms.query(account, search);
  }

  private static void addAddress(Terms terms, Address address) {
    Address.Addressee addressee = address.addressee();
    Stream.of(addressee.firstName(), addressee.lastName(), addressee.company())
        .forEach(terms::addWords);
    terms.add(address.email());
    terms.addPhone(address.phone());
  }
}
