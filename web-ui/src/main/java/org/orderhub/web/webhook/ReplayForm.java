package org.orderhub.web.webhook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.application.webhook.Replays;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** What staff want to have sent again. */
final class ReplayForm {
  static final List<String> FIELDS = List.of("what", "from", "to", "types", "which");
  private static final String SINCE_OFF = "SINCE_OFF";

  private ReplayForm() {}

  /** The form as it is first shown. */
  static Form empty() {
    return Form.filledWith(
        Map.of("what", List.of("RANGE"), "which", List.of(Replays.Which.NEVER_DELIVERED.name())));
  }

  /** Empty when a field breaks its rule; the form then says which. Days are those of the zone. */
  static Optional<Replays.Selection> read(Form form, ZoneId zone) {
    if (form.has("what", SINCE_OFF)) {
      return Optional.of(new Replays.Selection.SinceSwitchedOff());
    }
    Optional<Instant> from = form.read("from", text -> day(text, zone, 0));
    Optional<Instant> until = form.read("to", text -> day(text, zone, 1));
    Optional<Replays.Which> which =
        form.read("which", text -> Choices.of(Replays.Which.class, text));
    Optional<Set<EventType>> types = form.read("types", anything -> types(form));
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      form.refuse("to", "must not be before the first day");
    }
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new Replays.Selection.Range(
                from.orElseThrow(), until.orElseThrow(), types.orElseThrow(), which.orElseThrow()));
  }

  private static Instant day(String text, ZoneId zone, int plus) {
    return Choices.date(text).plusDays(plus).atStartOfDay(zone).toInstant();
  }

  private static Set<EventType> types(Form form) {
    return form.values("types").stream()
        .filter(name -> !name.isEmpty())
        .map(name ->
            EventType.named(name)
                .orElseThrow(() -> new InvalidValue("unknown_type", "must be of the choices")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
