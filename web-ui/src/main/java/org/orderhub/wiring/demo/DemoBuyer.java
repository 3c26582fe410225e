package org.orderhub.wiring.demo;

import org.orderhub.domain.order.Address;

/**
 * Who orders in the demo account, and where to. The e-mail addresses are those of its customers.
 */
record DemoBuyer(String email, Address address) {
  static final DemoBuyer ADA =
      new DemoBuyer(
          "ada@demo.test",
          address(
              new Address.Addressee("Ada", "Byron", ""),
              "Ringstrasse 1",
              new Address.Place("Wien", "", "1010", "AT")));
  static final DemoBuyer ELSNER =
      new DemoBuyer(
          "einkauf@elsner.test",
          address(
              new Address.Addressee("Karl", "Elsner", "Elektro Elsner GmbH"),
              "Lagergasse 12",
              new Address.Place("Graz", "", "8020", "AT")));
  static final DemoBuyer HALLER =
      new DemoBuyer(
          "rosa@hof-haller.test",
          address(
              new Address.Addressee("Rosa", "Haller", "Hof Haller"),
              "Almweg 7",
              new Address.Place("Mittersill", "", "5730", "AT")));
  static final DemoBuyer NORTHLIGHT =
      new DemoBuyer(
          "orders@northlight.test",
          address(
              new Address.Addressee("", "", "Northlight Stages Ltd"),
              "4 Dock Road",
              new Address.Place("London", "", "E16 1AH", "GB")));
  static final DemoBuyer EMILE =
      new DemoBuyer(
          "emile@demo.test",
          address(
              new Address.Addressee("Émile", "Žák", ""),
              "Lipová 9",
              new Address.Place("Brno", "", "602 00", "CZ")));

  private static Address address(Address.Addressee addressee, String street, Address.Place place) {
    return new Address(addressee, street, "", place, "", "");
  }
}
