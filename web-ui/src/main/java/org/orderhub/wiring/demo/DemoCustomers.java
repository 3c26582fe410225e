package org.orderhub.wiring.demo;

import java.util.List;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;

/** Customers of the demo account. */
final class DemoCustomers {
  private DemoCustomers() {}

  static List<Customer> of(AccountId account, Ids ids) {
    return List.of(
        customer(
            account,
            ids,
            1001,
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "Byron", ""),
            "ada@demo.test",
            "+43 660 1234567",
            "en"),
        customer(
            account,
            ids,
            1002,
            EntityType.BUSINESS,
            new PersonName("Karl", "Elsner", "Elektro Elsner GmbH"),
            "einkauf@elsner.test",
            "+43 1 5550142",
            "de-AT"),
        customer(
            account,
            ids,
            1003,
            EntityType.FARM,
            new PersonName("Rosa", "Haller", "Hof Haller"),
            "rosa@hof-haller.test",
            "+43 664 5550177",
            "de-AT"),
        customer(
            account,
            ids,
            1004,
            EntityType.BUSINESS,
            new PersonName("", "", "Northlight Stages Ltd"),
            "orders@northlight.test",
            "+44 20 5550 1100",
            "en-GB"),
        customer(
            account,
            ids,
            1005,
            EntityType.INDIVIDUAL,
            new PersonName("Émile", "Žák", ""),
            "emile@demo.test",
            "+420 601 555 018",
            "cs"));
  }

  private static Customer customer(
      AccountId account,
      Ids ids,
      long number,
      EntityType type,
      PersonName name,
      String email,
      String phone,
      String language) {
    return new Customer(
        account,
        new CustomerId(ids.next()),
        number,
        type,
        name,
        new Customer.Reachable(email, phone, ""),
        language);
  }
}
