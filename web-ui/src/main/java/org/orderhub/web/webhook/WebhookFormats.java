package org.orderhub.web.webhook;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Subscription;

/** How webhooks and their deliveries are written on pages. */
@TemplateExtension
final class WebhookFormats {
  private WebhookFormats() {}

  static String href(Endpoint endpoint) {
    return "/webhooks/" + endpoint.id();
  }

  static String href(ListDeliveries.Row row, Endpoint endpoint) {
    return href(endpoint) + "/deliveries/" + row.event().value();
  }

  static String tone(EndpointStatus status) {
    return switch (status) {
      case ACTIVE -> "good";
      case INACTIVE -> "quiet";
    };
  }

  static String tone(ListDeliveries.State state) {
    return switch (state) {
      case WAITING -> "busy";
      case DELIVERED -> "good";
      case EXHAUSTED, PARKED -> "bad";
    };
  }

  static String tone(AttemptOutcome outcome) {
    return outcome instanceof AttemptOutcome.Accepted ? "good" : "bad";
  }

  static String sentence(AttemptOutcome outcome) {
    return switch (outcome) {
      case AttemptOutcome.Accepted accepted -> "Accepted with " + accepted.status();
      case AttemptOutcome.Refused refused ->
          "Refused with " + refused.status() + patience(refused.retryAfter());
      case AttemptOutcome.TimedOut timedOut -> "No whole answer in time";
      case AttemptOutcome.Unreachable unreachable -> "Not reached: " + unreachable.reason();
      case AttemptOutcome.Forbidden forbidden -> "Not sent: " + forbidden.reason();
    };
  }

  static List<String> names(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> List.of("every event");
      case Subscription.Only only ->
          only.types().stream().map(EventType::publicName).sorted().toList();
    };
  }

  /** The choices as the form sends them. */
  static List<String> choices(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> List.of("*");
      case Subscription.Only only -> names(only);
    };
  }

  static String sentence(Authentication authentication) {
    return switch (authentication) {
      case Authentication.None none -> "Signature only";
      case Authentication.HttpBasic basic -> "Signature and HTTP Basic as " + basic.username();
    };
  }

  static String sentence(AfterExhaustion afterExhaustion) {
    return switch (afterExhaustion) {
      case SKIP -> "Skip it and go on with the next";
      case PARK -> "Hold the order's later messages until staff act";
    };
  }

  private static String patience(@Nullable Duration retryAfter) {
    return retryAfter == null ? "" : ", asked to wait " + retryAfter.toSeconds() + " s";
  }
}
