package org.orderhub.domain.customer;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * Where a customer is to be found; each part may be empty.
 *
 * @param type what it is for, in the account's words: {@code billing}, {@code barn}
 */
public record CustomerAddress(String type, String street, String street2, Place place) {

  /**
   * A place.
   *
   * @param countryCode ISO 3166-1, two letters
   */
  public record Place(String city, String state, String postalCode, String countryCode) {
    public Place {
      Text.bounded(city, TextLimits.NAME);
      Text.bounded(state, TextLimits.NAME);
      Text.bounded(postalCode, TextLimits.NAME);
      Text.bounded(countryCode, 2);
    }
  }

  public CustomerAddress {
    Text.bounded(type, TextLimits.LABEL);
    Text.bounded(street, TextLimits.NAME);
    Text.bounded(street2, TextLimits.NAME);
  }
}
