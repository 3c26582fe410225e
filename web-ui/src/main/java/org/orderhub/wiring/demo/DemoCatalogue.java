package org.orderhub.wiring.demo;

import java.util.List;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;

/** Customers and products of the demo account. */
final class DemoCatalogue {
  private DemoCatalogue() {}

  static List<Customer> customers(AccountId account, Ids ids) {
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

  static List<Product> products(AccountId account) {
    return List.of(
        product(account, "CAB-NYM-3X1.5", "NYM-J 3x1.5 mm² installation cable", "metre", "0.89"),
        product(account, "CAB-H07RNF-5G16", "H07RN-F 5G16 rubber cable", "metre", "24.90"),
        product(account, "DRUM-500", "Cable drum 500 mm", "piece", "18.50"),
        product(account, "DRUM-1000", "Cable drum 1000 mm, returnable", "piece", "64.00"),
        product(account, "CON-WAGO-221", "Splicing connector, 3 wires", "piece", "0.55"),
        product(account, "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", "piece", "39.90"),
        product(account, "CEE-16-5", "CEE coupling 16 A, 5 poles", "piece", "7.80"),
        product(account, "SRV-CUT", "Cutting to length", "piece", "4.00"),
        product(account, "SRV-INSPECT", "Yearly inspection", "visit", "240.00"),
        product(account, "SRV-MEASURE", "Measuring on site", "hour", "68.00"));
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

  private static Product product(
      AccountId account, String sku, String name, String unit, String price) {
    return new Product(account, new Sku(sku), name, unit, Money.of(price, "EUR"));
  }
}
