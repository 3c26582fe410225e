package org.orderhub.domain.eventlog;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen, by the name receivers know it by. */
public enum EventType {
  ORDER_REGISTERED("order.registered"),
  ORDER_STATUS_CHANGED("order.status_changed"),
  /** Something is odd about a partner's data; nothing changed. */
  INTEGRATION_WARNING("integration.warning");

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EventType::publicName, Function.identity()));

  private final String publicName;

  EventType(String publicName) {
    this.publicName = publicName;
  }

  public String publicName() {
    return publicName;
  }

  public static Optional<EventType> named(String publicName) {
    return Optional.ofNullable(BY_NAME.get(publicName));
  }
}
