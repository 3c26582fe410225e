package org.orderhub.web.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.web.shared.Form;

/** The fields of one address of a form, by its place among them, from 0. */
record AddressFields(int place) {

  static AddressFields of(int place) {
    return new AddressFields(place);
  }

  /** What the field is called in the form. */
  public String named(String part) {
    return "address" + place + "-" + part;
  }

  /** Whether it is for an address that is not there yet. */
  public boolean isAdded(Customer customer) {
    return place >= customer.profile().addresses().size();
  }

  void fill(Map<String, List<String>> values, CustomerAddress address) {
    CustomerAddress.Place where = address.place();
    values.put(named("type"), List.of(address.type()));
    values.put(named("street"), List.of(address.street()));
    values.put(named("street2"), List.of(address.street2()));
    values.put(named("city"), List.of(where.city()));
    values.put(named("state"), List.of(where.state()));
    values.put(named("postalCode"), List.of(where.postalCode()));
    values.put(named("countryCode"), List.of(where.countryCode()));
  }

  /** None when all of it is empty, but for what it is for. */
  @Nullable CustomerAddress read(Form form) {
    String type = AccountForm.text(form, named("type"), AccountForm::label);
    String street = text(form, "street");
    String street2 = text(form, "street2");
    String country = AccountForm.text(form, named("countryCode"), AccountForm::country);
    var where =
        new CustomerAddress.Place(
            text(form, "city"), text(form, "state"), text(form, "postalCode"), country);
    boolean isEmpty =
        (street + street2 + where.city() + where.state() + where.postalCode() + country).isEmpty();
    return isEmpty ? null : new CustomerAddress(type, street, street2, where);
  }

  private String text(Form form, String part) {
    return AccountForm.text(form, named(part), AccountForm::name);
  }
}
