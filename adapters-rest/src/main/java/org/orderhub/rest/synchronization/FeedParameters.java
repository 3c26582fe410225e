package org.orderhub.rest.synchronization;

import jakarta.ws.rs.core.UriInfo;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.rest.shared.Errors;

/** Where a partner's feed begins, and how much of it is asked for. */
final class FeedParameters {
  private static final int MOST = 10_000;
  private static final int WITHOUT_A_NUMBER = 100;

  private FeedParameters() {}

  static LogPlace from(UriInfo uri, Errors errors) {
    return LogPlace.ofNumber(number(uri, errors, "startId", 1, Long.MAX_VALUE));
  }

  static int most(UriInfo uri, Errors errors) {
    return (int) number(uri, errors, "numberOfEvents", WITHOUT_A_NUMBER, MOST);
  }

  private static long number(
      UriInfo uri, Errors errors, String name, long otherwise, long highest) {
    String text = uri.getQueryParameters().getFirst(name);
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,18}")
        || Long.parseLong(text) < 1
        || Long.parseLong(text) > highest) {
      errors.add(name, "out_of_range", "must be a number from 1 to " + highest);
      return otherwise;
    }
    return Long.parseLong(text);
  }
}
