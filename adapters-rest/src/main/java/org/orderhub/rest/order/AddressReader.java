package org.orderhub.rest.order;

import java.util.regex.Pattern;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Fields;

/** Reads an address; partners write firstname and lastname in small letters. */
final class AddressReader {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private AddressReader() {}

  static Address read(Fields order, String name) {
    Fields fields = order.object(name);
    if (fields == null) {
      return Address.NONE;
    }
    Address address =
        new Address(
            new Address.Addressee(
                name(fields, "title"),
                name(fields, fields.spelling("firstName", "firstname")),
                name(fields, fields.spelling("lastName", "lastname")),
                name(fields, "company")),
            name(fields, "street"),
            name(fields, "street2"),
            new Address.Place(
                name(fields, "city"),
                name(fields, "state"),
                name(fields, "postalCode"),
                country(fields)),
            name(fields, "phone"),
            name(fields, "email"));
    fields.refuseOthers();
    return address;
  }

  private static String name(Fields fields, String name) {
    return fields.text(name, TextLimits.NAME);
  }

  private static String country(Fields fields) {
    String country =
        fields.value(
            "countryCode",
            text -> {
              if (!text.isEmpty() && !COUNTRY.matcher(text).matches()) {
                throw new InvalidValue(
                    "not_a_country", "must be two capital letters of ISO 3166-1, such as AT");
              }
              return text;
            });
    return country == null ? "" : country;
  }
}
