package org.orderhub.web.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/**
 * What customers change of themselves. The e-mail address stays: they sign in with it, and orders
 * find them by it.
 *
 * @param version they looked at
 */
record AccountForm(Customer.Profile profile, Version version) {
  /** One more than there are, to add one. */
  static final int MOST_ADDRESSES = 20;

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  static Form of(Customer customer) {
    Customer.Profile profile = customer.profile();
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("version", List.of(Long.toString(customer.version().number())));
    values.put("company", List.of(profile.name().company()));
    values.put("firstName", List.of(profile.name().first()));
    values.put("lastName", List.of(profile.name().last()));
    values.put("phone", List.of(profile.reachable().phone()));
    values.put("language", List.of(profile.language()));
    for (int i = 0; i < profile.addresses().size(); i++) {
      AddressFields.of(i).fill(values, profile.addresses().get(i));
    }
    return Form.filledWith(values);
  }

  /** The fields of the addresses there are, and of one more. */
  static List<AddressFields> addresses(Customer customer) {
    List<AddressFields> fields = new ArrayList<>();
    int most = Math.min(customer.profile().addresses().size() + 1, MOST_ADDRESSES);
    for (int i = 0; i < most; i++) {
      fields.add(AddressFields.of(i));
    }
    return fields;
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<AccountForm> read(Form form, Customer customer) {
    String company = text(form, "company", AccountForm::name);
    String first = text(form, "firstName", AccountForm::name);
    String last = text(form, "lastName", AccountForm::name);
    Customer.Reachable known = customer.profile().reachable();
    var reachable =
        form.read(
            "phone",
            text -> new Customer.Reachable(known.email(), text.strip(), known.externalIds()));
    String language = text(form, "language", text -> matching(LANGUAGE, text, "such as de-AT"));
    var version = form.read("version", text -> new Version(Choices.number(text)));
    List<CustomerAddress> addresses = readAddresses(form, customer);
    if (company.isEmpty() && first.isEmpty() && last.isEmpty() && !form.isRefused()) {
      form.refuse("lastName", "must say who you are, unless there is a company");
    }
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new AccountForm(
                new Customer.Profile(
                    customer.profile().entityType(),
                    new PersonName(first, last, company),
                    reachable.orElseThrow(),
                    language,
                    addresses),
                version.orElseThrow()));
  }

  private static List<CustomerAddress> readAddresses(Form form, Customer customer) {
    List<CustomerAddress> read = new ArrayList<>();
    for (AddressFields fields : addresses(customer)) {
      @Nullable CustomerAddress address = fields.read(form);
      if (address != null) {
        read.add(address);
      }
    }
    return read;
  }

  static String text(Form form, String field, Function<String, String> parse) {
    return form.readOptional(field, parse).orElse("");
  }

  static String name(String text) {
    return Text.bounded(text, TextLimits.NAME);
  }

  static String label(String text) {
    return Text.bounded(text, TextLimits.LABEL);
  }

  static String country(String text) {
    return matching(COUNTRY, text.toUpperCase(Locale.ROOT), "of two letters, such as AT");
  }

  private static String matching(Pattern pattern, String text, String like) {
    if (!pattern.matcher(text).matches() || text.length() > 35) {
      throw new InvalidValue("not_a_code", "must be a code " + like);
    }
    return text;
  }
}
