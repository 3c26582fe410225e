package org.orderhub.web.workflow;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.shared.Option;

/** In what people count how long a step waits. */
enum DelayUnit {
  MINUTES(Duration.ofMinutes(1)),
  HOURS(Duration.ofHours(1)),
  DAYS(Duration.ofDays(1));

  final Duration length;

  DelayUnit(Duration length) {
    this.length = length;
  }

  /** The largest one in which the time is a whole number. */
  static DelayUnit of(Duration delay) {
    return List.of(DAYS, HOURS).stream()
        .filter(unit -> !delay.isZero() && delay.toSeconds() % unit.length.toSeconds() == 0)
        .findFirst()
        .orElse(MINUTES);
  }

  String count(Duration delay) {
    return delay.isZero() ? "" : Long.toString(delay.toSeconds() / length.toSeconds());
  }

  /**
   * So many of it; none for an empty text.
   *
   * @throws InvalidValue when the text is no number
   */
  Duration times(String count) {
    if (count.isBlank()) {
      return Duration.ZERO;
    }
    if (!count.strip().matches("[0-9]{1,6}")) {
      throw new InvalidValue("not_a_number", "must be a whole number");
    }
    return length.multipliedBy(Long.parseLong(count.strip()));
  }

  static DelayUnit named(String name) {
    return Arrays.stream(values())
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElse(MINUTES);
  }

  static List<Option> options() {
    return Option.all(values());
  }
}
