package org.orderhub.domain.widget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.shared.InvalidValue;

/**
 * What a customer's record tells by itself, by the name partners know it under. The mailing address
 * is the one of type {@code mailing}, the other one the first of another type.
 */
public enum NaturalField {
  FIRST_NAME("First Name"),
  LAST_NAME("Last Name"),
  COMPANY_NAME("Company Name"),
  EMAIL("Email"),
  PHONE("Phone"),
  LANGUAGE("Language"),
  CUSTOMER_NUMBER("Customer Number"),
  ADDRESS_1("Address 1"),
  ADDRESS_2("Address 2"),
  CITY("City"),
  STATE("State"),
  ZIP_CODE("Zip Code"),
  COUNTRY("Country"),
  MAILING_ADDRESS_1("Mailing Address 1"),
  MAILING_ADDRESS_2("Mailing Address 2"),
  MAILING_ADDRESS_DIFFERENT("Mailing Address Different"),
  MAILING_CITY("Mailing City"),
  MAILING_STATE("Mailing State"),
  MAILING_ZIP_CODE("Mailing Zip Code");

  private static final String MAILING = "mailing";

  private final String publicName;

  NaturalField(String publicName) {
    this.publicName = publicName;
  }

  public String publicName() {
    return publicName;
  }

  public FieldType type() {
    return this == MAILING_ADDRESS_DIFFERENT ? FieldType.YES_NO : FieldType.TEXT;
  }

  /**
   * @throws InvalidValue when no field has that name
   */
  public static NaturalField named(String publicName) {
    return Arrays.stream(values())
        .filter(field -> field.publicName.equals(publicName))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("unknown_field", "must be one of the available fields"));
  }

  /** What the record holds; a state that is not known is no value, any other text an empty one. */
  FieldValue of(Customer customer) {
    if (this == MAILING_ADDRESS_DIFFERENT) {
      return new FieldValue.YesNo(mailing(customer).isPresent());
    }
    String text = text(customer);
    if (!text.isEmpty()) {
      return new FieldValue.Words(text);
    }
    return this == STATE || this == MAILING_STATE
        ? new FieldValue.Nothing()
        : new FieldValue.Empty();
  }

  private String text(Customer customer) {
    Customer.Profile profile = customer.profile();
    return switch (this) {
      case FIRST_NAME -> profile.name().first();
      case LAST_NAME -> profile.name().last();
      case COMPANY_NAME -> profile.name().company();
      case EMAIL -> profile.reachable().email();
      case PHONE -> profile.reachable().phone();
      case LANGUAGE -> profile.language();
      case CUSTOMER_NUMBER -> Long.toString(customer.number());
      case ADDRESS_1, ADDRESS_2, CITY, STATE, ZIP_CODE, COUNTRY ->
          home(customer).map(this::part).orElse("");
      case MAILING_ADDRESS_1, MAILING_ADDRESS_2, MAILING_CITY, MAILING_STATE, MAILING_ZIP_CODE ->
          mailing(customer).map(this::part).orElse("");
      case MAILING_ADDRESS_DIFFERENT -> mailing(customer).isPresent() ? "Yes" : "No";
    };
  }

  private String part(CustomerAddress address) {
    return switch (this) {
      case ADDRESS_1, MAILING_ADDRESS_1 -> address.street();
      case ADDRESS_2, MAILING_ADDRESS_2 -> address.street2();
      case CITY, MAILING_CITY -> address.place().city();
      case STATE, MAILING_STATE -> address.place().state();
      case ZIP_CODE, MAILING_ZIP_CODE -> address.place().postalCode();
      case COUNTRY -> address.place().countryCode();
      case FIRST_NAME,
          LAST_NAME,
          COMPANY_NAME,
          EMAIL,
          PHONE,
          LANGUAGE,
          CUSTOMER_NUMBER,
          MAILING_ADDRESS_DIFFERENT ->
          throw new IllegalStateException(this + " is no part of an address");
    };
  }

  private static Optional<CustomerAddress> home(Customer customer) {
    return customer.profile().addresses().stream()
        .filter(address -> !isMailing(address))
        .findFirst();
  }

  private static Optional<CustomerAddress> mailing(Customer customer) {
    return customer.profile().addresses().stream().filter(NaturalField::isMailing).findFirst();
  }

  private static boolean isMailing(CustomerAddress address) {
    return address.type().toLowerCase(Locale.ROOT).equals(MAILING);
  }
}
