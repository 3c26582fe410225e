package org.orderhub.web.order.edit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Form;

/**
 * Reads fields of a form. One that was left as it was shown keeps its value to the letter: browsers
 * change the ends of lines, and clocks on a wall show no seconds.
 *
 * @param prefix of the names of these fields
 * @param shown the texts as they were shown, by their names without the prefix
 */
record Fields(Form form, String prefix, Map<String, String> shown) {
  private static final Set<String> OF_MANY_LINES =
      Set.of(
          "externalStatus", "references", "description", "specialInstructions", "trackingNumbers");

  String value(String name) {
    return form.value(prefix + name);
  }

  void refuse(String name, String reason) {
    form.refuse(prefix + name, reason);
  }

  /** Nothing when the text breaks the rule, which the form then says. */
  <T> Optional<T> read(String name, @Nullable T known, Function<String, T> parser) {
    return known != null && isAsShown(name)
        ? Optional.of(known)
        : form.read(prefix + name, text -> parser.apply(text.strip()));
  }

  /** As {@link #read}; a field left empty is nothing, and no error. */
  <T> @Nullable T optional(String name, @Nullable T known, Function<String, T> parser) {
    return value(name).isBlank() ? null : read(name, known, parser).orElse(null);
  }

  /** Empty as well when it breaks the rule. */
  String text(String name, String known, int maximum) {
    return read(name, known, text -> Text.bounded(lines(text), maximum)).orElse("");
  }

  /** One item a line. */
  List<String> items(String name, List<String> known) {
    return read(name, known, Fields::split).orElse(List.of());
  }

  @Nullable Instant time(String name, @Nullable Instant known, ZoneId zone) {
    return optional(name, known, text -> parse(text, zone));
  }

  /** As a clock on the wall there shows it; empty for none. */
  static String written(@Nullable Instant time, ZoneId zone) {
    return time == null
        ? ""
        : LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private boolean isAsShown(String name) {
    String before = lines(shown.getOrDefault(name, ""));
    String now = lines(value(name));
    return now.equals(before)
        || (!OF_MANY_LINES.contains(name) && now.equals(before.replace("\n", "")));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace("\r", "\n");
  }

  private static List<String> split(String text) {
    return lines(text)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Text.key(line, TextLimits.NAME))
        .toList();
  }

  private static Instant parse(String text, ZoneId zone) {
    try {
      return Instants.exact(LocalDateTime.parse(text).atZone(zone).toInstant());
    } catch (DateTimeException notATime) {
      throw new InvalidValue("not_a_time", "must be a date and a time, such as 2026-03-31T14:00");
    }
  }
}
