package org.orderhub.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.customer.Customers.Contact;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.Version;

/** What every collection of customers promises. */
public interface CustomersContract extends InTransactions {

  Customers customers();

  /** A new account that exists. */
  AccountId newAccount();

  @ParameterizedTest
  @CsvSource({
    "EMAIL, Ada@Example.org",
    "MOBILE_PHONE, +43 660 123-4567",
    "EXTERNAL_ID, CRM-'17'",
    "MEMBER_NUMBER, 0042"
  })
  default void aCustomerIsFoundByEachKey(ContactKey.Type type, String text) {
    AccountId account = newAccount();
    Customer ada = customer(account, 42, "ada@example.org", "+43 6601234567", "CRM-'17'");
    add(ada);
    Contact contact = new Contact(account, ContactKey.of(type, text));

    assertThat(matching(contact)).containsExactly(Map.entry(contact, ada.id()));
  }

  @Test
  default void aCustomerIsFoundByOurId() {
    AccountId account = newAccount();
    Customer ada = customer(account, 1, "", "", "");
    add(ada);
    Contact contact =
        new Contact(
            account, ContactKey.of(ContactKey.Type.CONTACT_ID, ada.id().toString().toUpperCase()));

    assertThat(matching(contact)).containsExactly(Map.entry(contact, ada.id()));
  }

  @ParameterizedTest
  @EnumSource
  default void anUnknownKeyIsAbsent(ContactKey.Type type) {
    AccountId account = newAccount();
    add(customer(account, 1, "", "", ""));
    String text =
        switch (type) {
          case CONTACT_ID -> UUID.randomUUID().toString();
          case EMAIL -> "grace@example.org";
          case EXTERNAL_ID, MOBILE_PHONE, MEMBER_NUMBER -> "999";
        };

    assertThat(matching(new Contact(account, ContactKey.of(type, text)))).isEmpty();
  }

  @Test
  default void nobodyIsFoundByAnEmptyKey() {
    AccountId account = newAccount();
    add(customer(account, 1, "", "", ""));

    assertThat(
            matching(
                new Contact(account, new ContactKey(ContactKey.Type.EMAIL, "")),
                new Contact(account, new ContactKey(ContactKey.Type.MOBILE_PHONE, "")),
                new Contact(account, new ContactKey(ContactKey.Type.EXTERNAL_ID, ""))))
        .isEmpty();
  }

  @Test
  default void whereSeveralShareAKeyTheLowestNumberIsFound() {
    AccountId account = newAccount();
    Customer later = customer(account, 7, "ada@example.org", "", "");
    Customer earlier = customer(account, 3, "ada@example.org", "", "");
    add(later);
    add(earlier);
    Contact contact = new Contact(account, ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"));

    assertThat(matching(contact)).containsExactly(Map.entry(contact, earlier.id()));
  }

  @Test
  default void noAccountSeesTheCustomersOfAnother() {
    AccountId mine = newAccount();
    AccountId theirs = newAccount();
    Customer ada = customer(mine, 1, "ada@example.org", "", "");
    add(ada);

    assertThat(
            Stream.of(
                    ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"),
                    ContactKey.of(ContactKey.Type.MEMBER_NUMBER, "1"),
                    ContactKey.of(ContactKey.Type.CONTACT_ID, ada.id().toString()))
                .map(key -> matching(new Contact(theirs, key))))
        .allMatch(Map::isEmpty);
  }

  @Test
  default void manyAreMatchedAtOnce() {
    AccountId one = newAccount();
    AccountId two = newAccount();
    Customer ada = customer(one, 1, "ada@example.org", "", "");
    Customer grace = customer(two, 1, "grace@example.org", "", "crm-2");
    add(ada);
    add(grace);
    Contact byEmail = new Contact(one, ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"));
    Contact byNumber = new Contact(one, ContactKey.of(ContactKey.Type.MEMBER_NUMBER, "1"));
    Contact byExternalId = new Contact(two, ContactKey.of(ContactKey.Type.EXTERNAL_ID, "crm-2"));
    Contact unknown = new Contact(two, ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"));

    assertThat(matching(byEmail, byEmail, byNumber, byExternalId, unknown))
        .containsOnly(
            Map.entry(byEmail, ada.id()),
            Map.entry(byNumber, ada.id()),
            Map.entry(byExternalId, grace.id()));
    assertThat(matching()).isEmpty();
  }

  @Test
  default void aCustomerIsFoundInTheTransactionThatAddsIt() {
    AccountId account = newAccount();
    Customer ada = customer(account, 1, "ada@example.org", "", "");
    Contact contact = new Contact(account, ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"));

    Map<Contact, CustomerId> found =
        inTransaction(() -> {
          customers().add(ada);
          return customers().matching(List.of(contact));
        });

    assertThat(found).containsExactly(Map.entry(contact, ada.id()));
  }

  @Test
  default void aCustomerIsFoundByTheIdOfEverySystem() {
    AccountId account = newAccount();
    Customer ada = everything(account, 5);
    add(ada);
    Contact unnamed = new Contact(account, ContactKey.of(ContactKey.Type.EXTERNAL_ID, "17"));
    Contact named = new Contact(account, ContactKey.of(ContactKey.Type.EXTERNAL_ID, "C-'17'"));

    assertThat(matching(unnamed, named))
        .containsOnly(Map.entry(unnamed, ada.id()), Map.entry(named, ada.id()));
  }

  @Test
  default void everyFactIsKept() {
    Customer ada = everything(newAccount(), 5);
    add(ada);

    assertThat(find(ada)).contains(ada);
  }

  @Test
  default void aChangedCustomerIsKeptWithTheNextVersion() {
    Customer ada = everything(newAccount(), 5);
    Customer plain = customer(ada.account(), 6, "", "", "");
    add(ada);
    add(plain);

    Customer forgotten = ada.with(plain.profile());
    Customer known = plain.with(ada.profile());
    doInTransaction(() -> customers().save(forgotten));
    doInTransaction(() -> customers().save(known));

    assertThat(find(ada)).contains(forgotten);
    assertThat(find(plain)).contains(known);
    assertThat(known.version()).isEqualTo(new Version(2));
    assertThatExceptionOfType(ConcurrentChange.class)
        .isThrownBy(() -> doInTransaction(() -> customers().save(known)));
  }

  @Test
  default void aCustomerWithoutOrdersIsRemoved() {
    Customer ada = everything(newAccount(), 5);
    add(ada);

    assertThat(remove(ada)).isTrue();
    assertThat(find(ada)).isEmpty();
    assertThat(remove(ada)).isFalse();
  }

  @Test
  default void aCustomerWithOrdersStays() {
    Customer ada = customer(newAccount(), 5, "", "", "");
    add(ada);
    connectAnOrder(ada);

    assertThat(remove(ada)).isFalse();
    assertThat(find(ada)).contains(ada);
  }

  @Test
  default void numbersRiseAboveEveryNumberOfTheAccount() {
    AccountId account = newAccount();
    assertThat(nextNumber(account)).isEqualTo(1);
    assertThat(nextNumber(account)).isEqualTo(2);
    add(customer(account, 1_004, "", "", ""));
    assertThat(nextNumber(account)).isEqualTo(1_005);
    assertThat(nextNumber(account)).isEqualTo(1_006);
    assertThat(nextNumber(newAccount())).isEqualTo(1);
  }

  /** Stores an order that is connected to the customer. */
  void connectAnOrder(Customer customer);

  private long nextNumber(AccountId account) {
    return inTransaction(() -> customers().nextNumber(account));
  }

  private Optional<Customer> find(Customer customer) {
    return inTransaction(() -> customers().find(customer.account(), customer.id()));
  }

  private boolean remove(Customer customer) {
    return inTransaction(() -> customers().removeUnconnected(customer.account(), customer.id()));
  }

  private static Customer everything(AccountId account, long number) {
    var place = new CustomerAddress.Place("Malmö", "Skåne", "211 20", "SE");
    return new Customer(
        account,
        new CustomerId(UUID.randomUUID()),
        number,
        new Customer.Profile(
            EntityType.FARM,
            new PersonName("Ada", "O'Neil", "Höfe \"& Söhne\" 😀"),
            new Customer.Reachable(
                "ada@example.org",
                "+46 40 12 34 56",
                Map.of(Customer.Reachable.UNNAMED, "17", "crm", "C-'17'", "shop", "17")),
            "sv",
            List.of(
                new CustomerAddress("billing", "Main street 1", "2nd floor", place),
                new CustomerAddress("", "", "", new CustomerAddress.Place("", "", "", "")))),
        Version.FIRST);
  }

  private void add(Customer customer) {
    doInTransaction(() -> customers().add(customer));
  }

  private Map<Contact, CustomerId> matching(Contact... contacts) {
    Collection<Contact> asked = List.of(contacts);
    return inTransaction(() -> customers().matching(asked));
  }

  private static Customer customer(
      AccountId account, long number, String email, String phone, String externalId) {
    return new Customer(
        account,
        new CustomerId(UUID.randomUUID()),
        number,
        EntityType.INDIVIDUAL,
        new PersonName("Ada", "Lovelace", ""),
        new Customer.Reachable(email, phone, externalId),
        "en");
  }
}
