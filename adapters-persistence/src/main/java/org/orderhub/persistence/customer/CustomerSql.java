package org.orderhub.persistence.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.Customer.Reachable;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Row;

/** The statements over customers. Their version counts changes, from 0. */
final class CustomerSql {
  private CustomerSql() {}

  static final String INSERT =
      """
      insert into customers (account_id, id, number, entity_type, first_name, last_name, company,
        email, phone, external_id, language, addresses, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
      """;

  static final String UPDATE =
      """
      update customers
      set entity_type = ?, first_name = ?, last_name = ?, company = ?, email = ?, phone = ?,
        external_id = ?, language = ?, addresses = ?::jsonb, version = version + 1
      where account_id = ? and id = ? and version = ?
      """;

  static final String SELECT =
      """
      select c.*, array(
          select e.system from customer_external_ids e
          where e.account_id = c.account_id and e.customer_id = c.id order by e.system) as systems,
        array(
          select e.external_id from customer_external_ids e
          where e.account_id = c.account_id and e.customer_id = c.id order by e.system) as named_ids
      from customers c
      """;

  static void bindInsert(Parameters parameters, Customer customer) throws SQLException {
    parameters
        .uuid(customer.account().value())
        .uuid(customer.id().value())
        .number(customer.number());
    bindProfile(parameters, customer.profile());
    parameters.number(customer.version().number() - 1);
  }

  static void bindUpdate(Parameters parameters, Customer customer) throws SQLException {
    bindProfile(parameters, customer.profile());
    parameters
        .uuid(customer.account().value())
        .uuid(customer.id().value())
        .number(customer.version().number() - 2);
  }

  private static void bindProfile(Parameters parameters, Customer.Profile profile)
      throws SQLException {
    Reachable reachable = profile.reachable();
    parameters
        .text(profile.entityType().name())
        .text(profile.name().first())
        .text(profile.name().last())
        .text(profile.name().company())
        .text(reachable.email())
        .text(reachable.phone())
        .text(reachable.externalIds().getOrDefault(Reachable.UNNAMED, ""))
        .text(profile.language())
        .text(Documents.write(profile.addresses().stream().map(AddressDocument::of).toList()));
  }

  static Customer customer(Row row) throws SQLException {
    return new Customer(
        new AccountId(row.uuid("account_id")),
        new CustomerId(row.uuid("id")),
        row.number("number"),
        new Customer.Profile(
            EntityType.valueOf(row.text("entity_type")),
            new PersonName(row.text("first_name"), row.text("last_name"), row.text("company")),
            new Reachable(row.text("email"), row.text("phone"), externalIds(row)),
            row.text("language"),
            addresses(row.text("addresses"))),
        new Version(row.number("version") + 1));
  }

  private static Map<String, String> externalIds(Row row) throws SQLException {
    Map<String, String> ids = new HashMap<>();
    String[] systems = row.texts("systems");
    String[] named = row.texts("named_ids");
    for (int i = 0; i < systems.length; i++) {
      ids.put(systems[i], named[i]);
    }
    String unnamed = row.text("external_id");
    if (!unnamed.isEmpty()) {
      ids.put(Reachable.UNNAMED, unnamed);
    }
    return ids;
  }

  private static List<CustomerAddress> addresses(String json) {
    return Arrays.stream(Documents.read(json, AddressDocument[].class))
        .map(AddressDocument::toAddress)
        .toList();
  }

  /** An address as its column holds it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record AddressDocument(
      @Nullable String type,
      @Nullable String street,
      @Nullable String street2,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode,
      @Nullable String countryCode) {

    static AddressDocument of(CustomerAddress address) {
      CustomerAddress.Place place = address.place();
      return new AddressDocument(
          address.type(),
          address.street(),
          address.street2(),
          place.city(),
          place.state(),
          place.postalCode(),
          place.countryCode());
    }

    CustomerAddress toAddress() {
      return new CustomerAddress(
          Documents.text(type),
          Documents.text(street),
          Documents.text(street2),
          new CustomerAddress.Place(
              Documents.text(city),
              Documents.text(state),
              Documents.text(postalCode),
              Documents.text(countryCode)));
    }
  }
}
