package org.orderhub.domain.widget;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orderhub.domain.order.StatusText;

/** The status a request begins with: {@code Credit check ordered on 03/26/2024 15:44}. */
public final class OrderedStatus {
  private static final DateTimeFormatter DATE_AND_TIME =
      DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm", Locale.ROOT);

  private OrderedStatus() {}

  /**
   * @param zone of the account
   */
  public static StatusText of(Definition widget, Instant placedAt, ZoneId zone) {
    return new StatusText(
        widget.name() + " ordered on " + DATE_AND_TIME.format(placedAt.atZone(zone)));
  }
}
