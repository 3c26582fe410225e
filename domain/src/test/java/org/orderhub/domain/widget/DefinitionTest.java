package org.orderhub.domain.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;

final class DefinitionTest {

  @Test
  void naturalFieldsAreFilledFromTheRecord() {
    Customer ada = customer(address("home", "123 Fake Lane", "NC"), address("Mailing", "PO 1", ""));

    assertThat(definition(NaturalField.values()).prefilled(ada).written())
        .containsEntry("First Name", "Ada")
        .containsEntry("Customer Number", "1001")
        .containsEntry("Address 1", "123 Fake Lane")
        .containsEntry("Address 2", "")
        .containsEntry("State", "NC")
        .containsEntry("Mailing Address Different", "Yes")
        .containsEntry("Mailing Address 1", "PO 1")
        .containsEntry("Mailing State", null);
  }

  @Test
  void aRecordWithoutAddressesTellsNone() {
    assertThat(definition(NaturalField.values()).prefilled(customer()).written())
        .containsEntry("Address 1", "")
        .containsEntry("State", null)
        .containsEntry("Mailing Address Different", "No");
  }

  @Test
  void whatWasToldStandsInThePlaceOfTheRecord() {
    Definition definition = definition(NaturalField.FIRST_NAME, NaturalField.CITY);

    assertThat(definition.ordered(customer(), Map.of("First Name", "Augusta")))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read ->
                assertThat(read.values().written())
                    .isEqualTo(Map.of("First Name", "Augusta", "City", "")));
  }

  @Test
  void definitionsThatMakeNoSenseAreRefused() {
    WidgetField one = field("One", FieldType.TEXT, FieldRole.OPTIONAL, List.of(), null);
    assertRefused(() -> of(Set.of(), one));
    assertRefused(() -> of(Set.of(EntityType.FARM)));
    assertRefused(() -> of(Set.of(EntityType.FARM), one, one));
    assertRefused(() -> field("", FieldType.TEXT, FieldRole.OPTIONAL, List.of(), null));
    assertRefused(() -> field("One", FieldType.CHOICE, FieldRole.OPTIONAL, List.of(), null));
    assertRefused(() -> field("One", FieldType.TEXT, FieldRole.OPTIONAL, List.of("x"), null));
    assertRefused(
        () -> field("One", FieldType.CHOICE, FieldRole.OPTIONAL, List.of("x", "x"), null));
    assertRefused(
        () -> field("City", FieldType.TEXT, FieldRole.RETURN, List.of(), NaturalField.CITY));
    assertRefused(
        () -> field("City", FieldType.DATE, FieldRole.OPTIONAL, List.of(), NaturalField.CITY));
  }

  private static void assertRefused(Runnable made) {
    assertThatThrownBy(made::run).isInstanceOf(InvalidValue.class);
  }

  private static Definition definition(NaturalField... fields) {
    return of(
        Set.of(EntityType.INDIVIDUAL),
        Arrays.stream(fields)
            .map(each -> field(each.publicName(), each.type(), FieldRole.OPTIONAL, List.of(), each))
            .toArray(WidgetField[]::new));
  }

  private static Definition of(Set<EntityType> types, WidgetField... fields) {
    return new Definition("Any", types, List.of(fields), Definition.Wording.PLAIN, false);
  }

  private static WidgetField field(
      String name,
      FieldType type,
      FieldRole role,
      List<String> choices,
      @Nullable NaturalField natural) {
    return new WidgetField(name, type, role, choices, natural, "");
  }

  private static CustomerAddress address(String type, String street, String state) {
    return new CustomerAddress(
        type, street, "", new CustomerAddress.Place("Raleigh", state, "27608", "US"));
  }

  private static Customer customer(CustomerAddress... addresses) {
    return new Customer(
        new AccountId(new UUID(0, 1)),
        new CustomerId(new UUID(0, 2)),
        1001,
        new Customer.Profile(
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "Byron", ""),
            new Customer.Reachable("", "", ""),
            "",
            List.of(addresses)),
        Version.FIRST);
  }
}
