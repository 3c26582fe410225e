package org.orderhub.rest.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.Subscription;

/** Event types as the contract names them. */
final class EventTypesJson {
  private EventTypesJson() {}

  static String allowed() {
    return Arrays.stream(EventType.values())
        .map(EventType::publicName)
        .collect(Collectors.joining(", "));
  }

  static String names() {
    return allowed() + ", or * for every event";
  }

  static List<String> from(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> List.of("*");
      case Subscription.Only only ->
          only.types().stream().map(EventType::publicName).sorted().toList();
    };
  }
}
