package org.orderhub.rest.eventlog;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.eventlog.OpenEvent;

/** An event that waits to be acknowledged, as the partner's page has it. */
@Schema(name = "OpenEvent")
public record OpenEventJson(
    @Schema(examples = "2638424") long id,
    @Schema(
            description = "In the account's zone, with its offset",
            examples = "2024-03-26T15:44:18.5349150-04:00")
        String eventTime,
    @Schema(examples = "customerWidgetEvent") String eventType,
    @Schema(description = "Ids, as texts") Map<String, String> eventContent,
    boolean isComplete) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSxxx", Locale.ROOT);

  static OpenEventJson of(OpenEvent event, ZoneId zone) {
    return new OpenEventJson(
        event.number(),
        TIME.format(event.occurredAt().atZone(zone)),
        event.kind().publicName(),
        event.content(),
        event.isComplete());
  }

  /** The schema of a list. */
  @Schema(name = "OpenEvents")
  public record ListSchema(
      List<OpenEventJson> items,
      @Schema(description = "Where to go on; absent at the end") String next) {}
}
