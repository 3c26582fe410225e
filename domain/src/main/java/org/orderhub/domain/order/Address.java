package org.orderhub.domain.order;

import java.util.stream.Stream;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** Where something goes. Every part may be empty. */
public record Address(
    Addressee addressee, String street, String street2, Place place, String phone, String email) {
  public static final Address NONE =
      new Address(new Addressee("", "", ""), "", "", new Place("", "", "", ""), "", "");

  /**
   * To whom.
   *
   * @param title such as Mr or Dr
   */
  public record Addressee(String title, String firstName, String lastName, String company) {
    public Addressee {
      Stream.of(title, firstName, lastName, company)
          .forEach(part -> Text.bounded(part, TextLimits.NAME));
    }

    /** Without a title. */
    public Addressee(String firstName, String lastName, String company) {
      this("", firstName, lastName, company);
    }
  }

  /**
   * @param countryCode ISO 3166-1, two letters, or empty
   */
  public record Place(String city, String state, String postalCode, String countryCode) {
    public Place {
      Stream.of(city, state, postalCode).forEach(part -> Text.bounded(part, TextLimits.NAME));
      Text.bounded(countryCode, 2);
    }
  }

  public Address {
    Stream.of(street, street2, phone, email).forEach(part -> Text.bounded(part, TextLimits.NAME));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}
