package org.orderhub.rest.customer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the body of a customer. */
final class CustomerReader {
  private static final int MOST = 20;

  private final Fields fields;

  private CustomerReader(Fields fields) {
    this.fields = fields;
  }

  /**
   * The profile that the body describes.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static Customer.Profile read(JsonNode body) {
    return new CustomerReader(Fields.of(body, new Errors())).profile();
  }

  private Customer.Profile profile() {
    EntityType type = fields.value("entityType", text -> PublicNames.parse(EntityType.class, text));
    PersonName name =
        new PersonName(
            fields.text("firstName", TextLimits.NAME),
            fields.text("lastName", TextLimits.NAME),
            fields.text("company", TextLimits.NAME));
    String email = fields.value("email", text -> key(ContactKey.Type.EMAIL, text));
    String phone = fields.value("phone", text -> key(ContactKey.Type.MOBILE_PHONE, text));
    String language = fields.value("language", CustomerReader::language);
    List<CustomerAddress> addresses = fields.objects("addresses", MOST, CustomerReader::address);
    Map<String, String> externalIds = externalIds();
    fields.refuseOthers();
    if (fields.errors().isEmpty() && name.display().isBlank() && email == null && phone == null) {
      fields
          .errors()
          .add("", "nobody", "must hold a name, a company, an e-mail address or a phone number");
    }
    fields.errors().throwIfAny();
    return new Customer.Profile(
        type == null ? EntityType.INDIVIDUAL : type,
        name,
        new Customer.Reachable(orEmpty(email), orEmpty(phone), externalIds),
        orEmpty(language),
        addresses);
  }

  /** An empty text is none. */
  private static String key(ContactKey.Type type, String text) {
    return text.isEmpty() ? text : ContactKey.of(type, text).value();
  }

  private static String language(String text) {
    if (!text.matches("[A-Za-z0-9-]{0,35}")) {
      throw new InvalidValue("not_a_language", "must be a BCP 47 tag, such as de-AT");
    }
    return text;
  }

  private Map<String, String> externalIds() {
    JsonNode given = fields.raw("externalIds");
    Map<String, String> ids = new LinkedHashMap<>();
    if (given == null) {
      return ids;
    }
    String pointer = fields.pointer("externalIds");
    if (!given.isObject()) {
      fields.errors().add(pointer, "not_an_object", "must be an object");
    } else if (given.size() > MOST) {
      fields.errors().add(pointer, "too_many", "must hold at most " + MOST + " ids");
    } else {
      Fields systems = Fields.of(given, new Errors());
      given
          .properties()
          .forEach(entry -> {
            String place = pointer + systems.pointer(entry.getKey());
            readId(place, entry.getKey(), entry.getValue(), ids);
          });
    }
    return ids;
  }

  private void readId(String place, String system, JsonNode id, Map<String, String> ids) {
    if (!id.isTextual()) {
      fields.errors().add(place, "not_a_text", "must be a text");
      return;
    }
    try {
      ids.put(Text.key(system, TextLimits.LABEL), Text.key(id.textValue(), TextLimits.KEY));
    } catch (InvalidValue invalid) {
      fields.errors().add(place, invalid);
    }
  }

  private static CustomerAddress address(Fields address) {
    CustomerAddress read =
        new CustomerAddress(
            address.text("type", TextLimits.LABEL),
            address.text("street", TextLimits.NAME),
            address.text("street2", TextLimits.NAME),
            new CustomerAddress.Place(
                address.text("city", TextLimits.NAME),
                address.text("state", TextLimits.NAME),
                address.text("postalCode", TextLimits.NAME),
                orEmpty(address.value("countryCode", CustomerReader::country))));
    address.refuseOthers();
    return read;
  }

  private static String country(String text) {
    if (!text.matches("([A-Z]{2})?")) {
      throw new InvalidValue(
          "not_a_country", "must be two capital letters of ISO 3166-1, such as AT");
    }
    return text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
