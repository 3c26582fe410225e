package org.orderhub.web.webhook;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.EndpointStatus;

/** How the health of webhooks is written on pages: in terms of the business. */
@TemplateExtension
final class HealthFormats {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_HOUR =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

  private HealthFormats() {}

  static String words(Breaker breaker) {
    return switch (breaker) {
      case Breaker.Closed closed -> "Messages are sent";
      case Breaker.Open open -> "Spared: nothing is sent for a while";
      case Breaker.HalfOpen halfOpen -> "Coming back, " + halfOpen.allowed() + " in flight at once";
    };
  }

  static String tone(Breaker breaker) {
    return switch (breaker) {
      case Breaker.Closed closed -> "good";
      case Breaker.Open open -> "bad";
      case Breaker.HalfOpen halfOpen -> "busy";
    };
  }

  /** {@code 37 orders}, {@code 1 order}. */
  static String orderCount(ShowEndpointHealth.Backlog backlog) {
    return counted(backlog.orders(), "order");
  }

  static String messageCount(ShowEndpointHealth.Backlog backlog) {
    return counted(backlog.messages(), "message");
  }

  /** The hour, with the day when it is not the day at hand. */
  static String hour(Instant time, Instant now, ZoneId zone) {
    var there = time.atZone(zone);
    boolean isToday = there.toLocalDate().equals(LocalDate.ofInstant(now, zone));
    return (isToday ? HOUR : DAY_AND_HOUR).format(there);
  }

  static boolean isOff(ListTroubles.Trouble trouble) {
    return trouble.endpoint().status() == EndpointStatus.INACTIVE;
  }

  private static String counted(long number, String what) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
