package org.orderhub.rest.eventlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.Times;

/** Lists open events, of whichever feature. */
@RequestScoped
public class OpenEventPages {
  private final Caller caller;

  OpenEventPages(Caller caller) {
    this.caller = caller;
  }

  /**
   * The open events that the address asks for.
   *
   * @param topics of which; empty for all
   * @param path where the following page is
   */
  public Response answer(
      FindOpenEvents findOpenEvents,
      OpenEvent.Kind kind,
      Set<String> topics,
      UriInfo uri,
      String path) {
    var given = ListParameters.of(uri, "eventType", "fromEventTime", "toEventTime");
    Instant from = given.value("fromEventTime", text -> time(text, LocalTime.MIN));
    Instant to = given.value("toEventTime", text -> time(text, LocalTime.MAX));
    Long after = given.value("cursor", OpenEventPages::place);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    List<OpenEvent> found =
        findOpenEvents.find(
            new FindOpenEvents.Query(
                caller.account(), kind, topics, from, to, after == null ? 0 : after, limit + 1));
    return ListPages.answer(page(found, limit), this::json, uri, path);
  }

  private static Page<OpenEvent> page(List<OpenEvent> found, int limit) {
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), Long.toString(found.get(limit - 1).number()));
  }

  public OpenEventJson json(OpenEvent event) {
    return OpenEventJson.of(event, zone());
  }

  private ZoneId zone() {
    return caller.tenant().zone();
  }

  /** A time with its offset, or a day of the account's zone. */
  private Instant time(String text, LocalTime ofDay) {
    try {
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? LocalDate.parse(text).atTime(ofDay).atZone(zone()).toInstant()
          : Times.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new InvalidValue("not_a_time", "must be a day, or a time with its offset");
    }
  }

  private static Long place(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue("cursor", "must be the next of an answer before");
    }
    return Long.valueOf(text);
  }
}
