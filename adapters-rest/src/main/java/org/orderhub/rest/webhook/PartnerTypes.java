package org.orderhub.rest.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.webhook.Subscription;

/**
 * Event types as the partner writes them: {@code OrderRegistered} for order.registered, and each
 * with the name of an exchange.
 */
final class PartnerTypes {
  private static final String EVERYTHING = "*";

  /** Those that the partner's page names; a type without one has a name of ours. */
  private static final Map<EventType, String> EXCHANGES =
      Map.of(
          EventType.CART_OPENED, "p-u-o-m-e-c-cartopened-klient",
          EventType.CLIENT_LOGGED, "p-u-o-m-e-c-clientlogged-klient",
          EventType.OFFER_OPENED, "p-u-o-m-e-o-offeropened-klient");

  private PartnerTypes() {}

  static List<PartnerWebhookJson.TypeJson> all() {
    return Arrays.stream(EventType.values()).map(PartnerTypes::json).toList();
  }

  /** A webhook of ours may be told several types: their names with commas, or a star for all. */
  static PartnerWebhookJson.TypeJson json(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> new PartnerWebhookJson.TypeJson(EVERYTHING, null);
      case Subscription.Only only when only.types().size() == 1 ->
          json(only.types().iterator().next());
      case Subscription.Only only ->
          new PartnerWebhookJson.TypeJson(
              only.types().stream().map(PublicNames::of).sorted().collect(Collectors.joining(",")),
              null);
    };
  }

  /**
   * What a type's name subscribes to.
   *
   * @throws InvalidValue when there is no such type
   */
  static Subscription subscription(String names) {
    return names.equals(EVERYTHING)
        ? new Subscription.Everything()
        : new Subscription.Only(
            Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(PartnerTypes::type)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether this is the exchange of these types; of several, of all or of none there is none. */
  static boolean isExchangeOf(Subscription subscription, String exchange) {
    return exchange.equals(json(subscription).exchangeName());
  }

  private static EventType type(String name) {
    return PublicNames.parse(EventType.class, name);
  }

  private static PartnerWebhookJson.TypeJson json(EventType type) {
    return new PartnerWebhookJson.TypeJson(
        PublicNames.of(type), EXCHANGES.getOrDefault(type, ownExchange(type)));
  }

  private static String ownExchange(EventType type) {
    return "orderhub-" + type.publicName().replace('.', '-').replace('_', '-');
  }
}
