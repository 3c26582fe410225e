package org.orderhub.web.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.web.shared.Url;

/** Some days and what is due on each, in the account's zone. */
public record CalendarView(CalendarFilter filter, List<Day> days) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /**
   * One day.
   *
   * @param isToday there and now
   * @param more address of the whole day when not all of it is shown; else empty
   */
  public record Day(
      LocalDate date, boolean isInMonth, boolean isToday, List<Due> orders, String more) {
    public String title() {
      return DAY.format(date);
    }

    public int number() {
      return date.getDayOfMonth();
    }
  }

  /**
   * An order that is due.
   *
   * @param time empty when it is due that day at no certain time
   */
  public record Due(FindDueOrders.Row order, String time) {
    static Due of(FindDueOrders.Row row, ZoneId zone) {
      LocalTime time = row.dueAt().atZone(zone).toLocalTime();
      return new Due(row, time.equals(LocalTime.MIDNIGHT) ? "" : TIME.format(time));
    }
  }

  static CalendarView of(
      CalendarFilter filter, List<List<FindDueOrders.Row>> found, ZoneId zone, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < filter.days().size(); i++) {
      LocalDate date = filter.days().get(i);
      List<FindDueOrders.Row> rows = found.get(i);
      boolean isCut = rows.size() > filter.shown();
      List<Due> shown = rows.stream().limit(filter.shown()).map(row -> Due.of(row, zone)).toList();
      days.add(
          new Day(
              date,
              YearMonth.from(date).equals(filter.month()),
              date.equals(today),
              shown,
              isCut ? filter.day(date).toString() : ""));
    }
    return new CalendarView(filter, days);
  }

  public String title() {
    return filter.isDay() ? DAY.format(filter.days().getFirst()) : MONTH.format(filter.month());
  }

  /** Rows of a month, from Monday to Sunday. */
  public List<List<Day>> weeks() {
    List<List<Day>> weeks = new ArrayList<>();
    for (int first = 0; first < days.size(); first += 7) {
      weeks.add(days.subList(first, first + 7));
    }
    return weeks;
  }

  /** The days of an agenda: those on which something is due. */
  public List<Day> busyDays() {
    return days.stream().filter(day -> !day.orders().isEmpty()).toList();
  }

  public boolean isGrid() {
    return filter.isGrid();
  }

  public String sight() {
    return filter.sight().name();
  }

  public Url agenda() {
    return filter.seenAs(CalendarFilter.Sight.AGENDA);
  }

  public Url whole() {
    return filter.seenAs(CalendarFilter.Sight.MONTH);
  }

  /** Where today is, whatever the month shown. */
  public Url thisMonth() {
    return filter.today();
  }

  public Url month(int later) {
    return filter.month(filter.month().plusMonths(later));
  }
}
