package org.orderhub.domain.message;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;

/** Finds out where an e-mail can be sent to. */
public final class Recipient {
  /** One address and nothing beside it: no list, no name, no quotes, nothing that ends a header. */
  private static final Pattern ONE =
      Pattern.compile(
          "[^\\s\\p{Cc}\\p{Cf}@,;:<>()\\[\\]\\\\\"]+@[^\\s\\p{Cc}\\p{Cf}@,;:<>()\\[\\]\\\\\"]+");

  private Recipient() {}

  /** The address, when it can stand in the header of an e-mail as it is. */
  public static Optional<EmailAddress> of(String text) {
    try {
      return ONE.matcher(text).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    } catch (InvalidValue noAddress) {
      return Optional.empty();
    }
  }

  /** The customer's, else the one the order names its customer by, else one of its addresses'. */
  public static Optional<EmailAddress> of(@Nullable Customer customer, @Nullable Order order) {
    Stream<String> known =
        customer == null ? Stream.of() : Stream.of(customer.profile().reachable().email());
    return Stream.concat(known, order == null ? Stream.of() : of(order))
        .flatMap(text -> of(text).stream())
        .findFirst();
  }

  private static Stream<String> of(Order order) {
    ContactKey contact = order.contents().contact();
    return Stream.of(
        contact != null && contact.type() == ContactKey.Type.EMAIL ? contact.value() : "",
        order.contents().billingAddress().email(),
        order.contents().deliveryAddress().email());
  }
}
