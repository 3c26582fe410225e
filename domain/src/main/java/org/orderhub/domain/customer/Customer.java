package org.orderhub.domain.customer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;

/**
 * A person or organisation that orders.
 *
 * @param number counts the customers of an account; some may be left out
 */
public record Customer(
    AccountId account, CustomerId id, long number, Profile profile, Version version) {

  /**
   * What an account knows of a customer.
   *
   * @param language a BCP 47 tag, such as {@code de-AT}; empty for the account's
   */
  public record Profile(
      EntityType entityType,
      PersonName name,
      Reachable reachable,
      String language,
      List<CustomerAddress> addresses) {
    private static final int MOST_ADDRESSES = 20;

    public Profile {
      Text.bounded(language, 35);
      addresses = List.copyOf(addresses);
      if (addresses.size() > MOST_ADDRESSES) {
        throw new InvalidValue("too_many", "must hold at most " + MOST_ADDRESSES + " items");
      }
    }
  }

  /**
   * How to reach a customer, and the ids partners know them by. E-mail and phone may be empty.
   *
   * @param externalIds by the name of the system that gave the id
   */
  public record Reachable(String email, String phone, Map<String, String> externalIds) {
    /** The system of an id that came without one. */
    public static final String UNNAMED = "default";

    private static final int MOST_IDS = 20;

    public Reachable {
      email = email.isEmpty() ? "" : ContactKey.of(ContactKey.Type.EMAIL, email).value();
      phone = phone.isEmpty() ? "" : ContactKey.of(ContactKey.Type.MOBILE_PHONE, phone).value();
      externalIds = Map.copyOf(externalIds);
      externalIds.forEach((system, id) -> {
        Text.key(system, TextLimits.LABEL);
        Text.key(id, TextLimits.KEY);
      });
      if (externalIds.size() > MOST_IDS) {
        throw new InvalidValue("too_many", "must hold at most " + MOST_IDS + " ids");
      }
    }

    /** With the one id that came without its system, if any. */
    public Reachable(String email, String phone, String externalId) {
      this(email, phone, externalId.isEmpty() ? Map.of() : Map.of(UNNAMED, externalId));
    }

    /** The ids by the systems' names, in their order. */
    public Map<String, String> sortedIds() {
      return new TreeMap<>(externalIds);
    }
  }

  /** A new customer without addresses. */
  public Customer(
      AccountId account,
      CustomerId id,
      long number,
      EntityType entityType,
      PersonName name,
      Reachable reachable,
      String language) {
    this(
        account,
        id,
        number,
        new Profile(entityType, name, reachable, language, List.of()),
        Version.FIRST);
  }

  /** The customer afterwards; the same when nothing differs. */
  public Customer with(Profile wished) {
    return wished.equals(profile)
        ? this
        : new Customer(account, id, number, wished, version.next());
  }
}
