package org.orderhub.web.order;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindOrders;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * What the list of orders is asked for. Days are days of the account's zone, both ends included.
 */
final class OrderFilter {
  static final int PAGE = 50;
  private static final int LONGEST_SEARCH = 200;

  private OrderFilter() {}

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindOrders.Query> query(Form form, CurrentVisit visit) {
    @Nullable OrderStatus status =
        form.readOptional("status", text -> Choices.of(OrderStatus.class, text)).orElse(null);
    @Nullable OrderKind kind =
        form.readOptional("kind", text -> Choices.of(OrderKind.class, text)).orElse(null);
    @Nullable LocalDate from = form.readOptional("from", Choices::date).orElse(null);
    @Nullable LocalDate to = form.readOptional("to", Choices::date).orElse(null);
    String search = form.readOptional("q", text -> Text.bounded(text, LONGEST_SEARCH)).orElse("");
    FindOrders.@Nullable Position after =
        form.readOptional("after", OrderFilter::position).orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      form.refuse("to", "must not be before the first day");
    }
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindOrders.Query(
                visit.account(),
                new FindOrders.Filter(
                    null,
                    kind,
                    status,
                    null,
                    startOf(from, visit),
                    startOf(to == null ? null : to.plusDays(1), visit)),
                search,
                PAGE,
                after));
  }

  /** The filter as an address, without the place in the list. */
  static Url url(Form form) {
    return Url.of("/orders")
        .with("q", form.value("q"))
        .with("kind", form.value("kind"))
        .with("status", form.value("status"))
        .with("from", form.value("from"))
        .with("to", form.value("to"));
  }

  static String written(FindOrders.Row last) {
    return last.placedAt() + "~" + last.key();
  }

  private static FindOrders.Position position(String text) {
    String[] parts = text.split("~", 2);
    try {
      return new FindOrders.Position(
          Instants.exact(Instant.parse(parts[0])), UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
      throw new InvalidValue(
          "unknown_place", "must be a place in the list; begin at its first page");
    }
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day, CurrentVisit visit) {
    return day == null ? null : day.atStartOfDay(visit.zone()).toInstant();
  }
}
