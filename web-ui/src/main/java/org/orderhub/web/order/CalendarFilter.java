package org.orderhub.web.order;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * What a calendar is asked for: a month as a grid of whole weeks or as an agenda, or a single day.
 */
record CalendarFilter(
    Sight sight, YearMonth month, @Nullable LocalDate day, @Nullable OrderKind kind) {
  private static final int SHOWN_IN_A_GRID = 4;
  private static final int SHOWN_IN_AN_AGENDA = 50;
  private static final int SHOWN_OF_A_DAY = 500;

  /** How it is looked at. */
  enum Sight {
    MONTH,
    AGENDA
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<CalendarFilter> read(Form form, ZoneId zone, Instant now) {
    @Nullable LocalDate day = form.readOptional("day", CalendarFilter::date).orElse(null);
    YearMonth month =
        form.readOptional("month", CalendarFilter::month)
            .orElseGet(() -> YearMonth.from(day == null ? now.atZone(zone).toLocalDate() : day));
    Sight sight =
        form.readOptional("view", text -> Choices.of(Sight.class, text)).orElse(Sight.MONTH);
    @Nullable OrderKind kind =
        form.readOptional("kind", text -> Choices.of(OrderKind.class, text)).orElse(null);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(new CalendarFilter(sight, month, day, kind));
  }

  private static LocalDate date(String text) {
    return inRange(Choices.date(text));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.from(inRange(YearMonth.parse(text).atDay(1)));
    } catch (DateTimeException notAMonth) {
      throw new InvalidValue("not_a_month", "must be a month, such as 2026-03");
    }
  }

  /** The weeks around must be days too. */
  private static LocalDate inRange(LocalDate date) {
    if (date.getYear() < 1900 || date.getYear() > 9998) {
      throw new InvalidValue("out_of_range", "must lie in the years 1900 to 9998");
    }
    return date;
  }

  /** The form as it is shown. */
  Form form() {
    return Form.filledWith(
        Map.of(
            "month", List.of(month.toString()),
            "kind", List.of(kind == null ? "" : kind.name())));
  }

  FindDueOrders.Query query(AccountId account, ZoneId zone) {
    List<FindDueOrders.Stretch> stretches =
        days().stream()
            .map(date ->
                new FindDueOrders.Stretch(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant()))
            .toList();
    return new FindDueOrders.Query(account, stretches, kind, shown() + 1);
  }

  List<LocalDate> days() {
    if (day != null) {
      return List.of(day);
    }
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    return switch (sight) {
      case AGENDA -> first.datesUntil(last.plusDays(1)).toList();
      case MONTH ->
          first
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .datesUntil(last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(1))
              .toList();
    };
  }

  /** How many of a day. */
  int shown() {
    if (day != null) {
      return SHOWN_OF_A_DAY;
    }
    return sight == Sight.MONTH ? SHOWN_IN_A_GRID : SHOWN_IN_AN_AGENDA;
  }

  boolean isDay() {
    return day != null;
  }

  boolean isGrid() {
    return day == null && sight == Sight.MONTH;
  }

  Url day(LocalDate date) {
    return with(Url.of("/calendar").with("day", date.toString()));
  }

  /** Where today is. */
  Url today() {
    return with(Url.of("/calendar").with("view", sight.name()));
  }

  Url month(YearMonth other) {
    return with(Url.of("/calendar").with("month", other.toString()).with("view", sight.name()));
  }

  Url seenAs(Sight other) {
    return with(Url.of("/calendar").with("month", month.toString()).with("view", other.name()));
  }

  private Url with(Url url) {
    return url.with("kind", kind == null ? "" : kind.name());
  }
}
