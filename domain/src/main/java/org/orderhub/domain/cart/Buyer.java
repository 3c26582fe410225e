package org.orderhub.domain.cart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.shared.TextLimits;

/** A customer as an order of a cart or an offer names him. */
public record Buyer(Customer customer) {
  private static final Address.Place NOWHERE = new Address.Place("", "", "", "");

  public ContactKey contact() {
    return ContactKey.of(ContactKey.Type.CONTACT_ID, customer.id().toString());
  }

  /** The address meant for bills, else the first; a name at least. */
  public Address billing() {
    return found("billing", "invoice")
        .or(() -> addresses().stream().findFirst())
        .map(this::address)
        .orElseGet(() -> address("", "", NOWHERE));
  }

  /** The address meant for goods, else the one for bills; none where no address is known. */
  public Address delivery() {
    return addresses().isEmpty()
        ? Address.NONE
        : found("delivery", "shipping").map(this::address).orElseGet(this::billing);
  }

  private List<CustomerAddress> addresses() {
    return customer.profile().addresses();
  }

  private Optional<CustomerAddress> found(String... types) {
    return addresses().stream()
        .filter(each -> Arrays.asList(types).contains(each.type().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Address address(CustomerAddress known) {
    CustomerAddress.Place place = known.place();
    return address(
        known.street(),
        known.street2(),
        new Address.Place(place.city(), place.state(), place.postalCode(), place.countryCode()));
  }

  private Address address(String street, String street2, Address.Place place) {
    PersonName name = customer.profile().name();
    String email = customer.profile().reachable().email();
    return new Address(
        new Address.Addressee(name.first(), name.last(), name.company()),
        street,
        street2,
        place,
        customer.profile().reachable().phone(),
        email.length() <= TextLimits.NAME ? email : "");
  }
}
