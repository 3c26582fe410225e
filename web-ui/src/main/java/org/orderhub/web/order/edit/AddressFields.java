package org.orderhub.web.order.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.shared.TextLimits;

/** An address as fields of a form. */
final class AddressFields {
  private AddressFields() {}

  static Map<String, String> of(String prefix, Address address) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(prefix + "title", address.addressee().title());
    texts.put(prefix + "firstName", address.addressee().firstName());
    texts.put(prefix + "lastName", address.addressee().lastName());
    texts.put(prefix + "company", address.addressee().company());
    texts.put(prefix + "street", address.street());
    texts.put(prefix + "street2", address.street2());
    texts.put(prefix + "postalCode", address.place().postalCode());
    texts.put(prefix + "city", address.place().city());
    texts.put(prefix + "state", address.place().state());
    texts.put(prefix + "countryCode", address.place().countryCode());
    texts.put(prefix + "phone", address.phone());
    texts.put(prefix + "email", address.email());
    return texts;
  }

  static Address read(Fields fields, String prefix, Address known) {
    Address.Addressee to = known.addressee();
    Address.Place place = known.place();
    return new Address(
        new Address.Addressee(
            part(fields, prefix + "title", to.title()),
            part(fields, prefix + "firstName", to.firstName()),
            part(fields, prefix + "lastName", to.lastName()),
            part(fields, prefix + "company", to.company())),
        part(fields, prefix + "street", known.street()),
        part(fields, prefix + "street2", known.street2()),
        new Address.Place(
            part(fields, prefix + "city", place.city()),
            part(fields, prefix + "state", place.state()),
            part(fields, prefix + "postalCode", place.postalCode()),
            fields.text(prefix + "countryCode", place.countryCode(), 2)),
        part(fields, prefix + "phone", known.phone()),
        part(fields, prefix + "email", known.email()));
  }

  private static String part(Fields fields, String name, String known) {
    return fields.text(name, known, TextLimits.NAME);
  }
}
