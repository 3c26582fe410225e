package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the events of an order say of it together, in whichever order they arrived. It grows by one
 * event at a time, so that the next one need not look at all before it.
 *
 * @param whole what was told of all lines at once
 * @param units how many units of single lines each type was told of
 * @param lifecycle the last that says how far the order is
 * @param moneyBack the last refund or dispute
 */
public record Told(
    Set<OrderEventType> whole,
    Map<OrderEventType, Map<LineId, BigDecimal>> units,
    @Nullable Moment lifecycle,
    @Nullable Moment moneyBack) {
  public static final Told NOTHING = new Told(Set.of(), Map.of(), null, null);

  private static final Set<OrderEventType> LIFECYCLE =
      EnumSet.of(OrderEventType.PROCESSING, OrderEventType.COMPLETED, OrderEventType.CANCELLED);
  private static final Set<OrderEventType> MONEY_BACK =
      EnumSet.of(OrderEventType.REFUNDED, OrderEventType.DISPUTED);
  private static final Set<OrderEventType> COUNTED =
      EnumSet.of(
          OrderEventType.DISPATCHED,
          OrderEventType.FULFILLED,
          OrderEventType.DELIVERED,
          OrderEventType.REFUNDED);

  /** When something happened. */
  public record Moment(OrderEventType type, Instant at) {
    private static @Nullable Moment later(@Nullable Moment known, OrderEvent.Report report) {
      return known != null && known.at.isAfter(report.happenedAt())
          ? known
          : new Moment(report.type(), report.happenedAt());
    }
  }

  public Told {
    whole = Set.copyOf(whole);
    units = Map.copyOf(units);
  }

  /** All of an order's events from the beginning. */
  public static Told of(OrderLines lines, Collection<OrderEvent> events) {
    Told told = NOTHING;
    for (OrderEvent event : events.stream().sorted(OrderEvent.BY_TIME).toList()) {
      told = told.and(event.report(), lines);
    }
    return told;
  }

  /** And one more. Of two at the same time, the one told later holds. */
  public Told and(OrderEvent.Report report, OrderLines lines) {
    OrderEventType type = report.type();
    return new Told(
        COUNTED.contains(type) && report.lines().isEmpty() ? with(type) : whole,
        COUNTED.contains(type) && !report.lines().isEmpty() ? with(report, lines) : units,
        LIFECYCLE.contains(type) ? Moment.later(lifecycle, report) : lifecycle,
        MONEY_BACK.contains(type) ? Moment.later(moneyBack, report) : moneyBack);
  }

  private Set<OrderEventType> with(OrderEventType type) {
    Set<OrderEventType> more = EnumSet.of(type);
    more.addAll(whole);
    return more;
  }

  private Map<OrderEventType, Map<LineId, BigDecimal>> with(
      OrderEvent.Report report, OrderLines lines) {
    Map<LineId, BigDecimal> counted = new HashMap<>(units.getOrDefault(report.type(), Map.of()));
    boolean isRefund = report.type() == OrderEventType.REFUNDED;
    for (EventLine line : report.about(lines)) {
      BigDecimal count = isRefund ? line.refunded() : line.quantity().value();
      counted.merge(line.line().id(), count.abs(), BigDecimal::add);
    }
    Map<OrderEventType, Map<LineId, BigDecimal>> more = new EnumMap<>(OrderEventType.class);
    more.putAll(units);
    more.put(report.type(), Map.copyOf(counted));
    return more;
  }

  /** What is known of refunds and disputes; nothing when none was told. */
  Optional<PaymentState> payment(OrderLines lines) {
    if (moneyBack == null) {
      return Optional.empty();
    }
    if (moneyBack.type() == OrderEventType.DISPUTED) {
      return Optional.of(PaymentState.DISPUTED);
    }
    return Optional.of(
        switch (extent(lines, OrderEventType.REFUNDED)) {
          case ALL -> PaymentState.REFUNDED;
          case PART, NONE -> PaymentState.PARTLY_REFUNDED;
        });
  }

  /** Where the goods are; nothing when none was told. What arrived had left before. */
  Optional<DeliveryState> delivery(OrderLines lines) {
    return switch (extent(lines, OrderEventType.DELIVERED)) {
      case ALL -> Optional.of(DeliveryState.DELIVERED);
      case PART -> Optional.of(DeliveryState.PARTLY_DELIVERED);
      case NONE ->
          switch (extent(lines, OrderEventType.DISPATCHED, OrderEventType.FULFILLED)) {
            case ALL -> Optional.of(DeliveryState.DISPATCHED);
            case PART -> Optional.of(DeliveryState.PARTLY_DISPATCHED);
            case NONE -> Optional.empty();
          };
    };
  }

  /** How much of an order's purchases something is true of. */
  private enum Extent {
    NONE,
    PART,
    ALL
  }

  /** Shops tell of one parcel as fulfilled and as dispatched: the types are not added up. */
  private Extent extent(OrderLines lines, OrderEventType... types) {
    List<OrderEventType> some = List.of(types);
    if (some.stream().anyMatch(whole::contains)) {
      return Extent.ALL;
    }
    List<OrderLine> purchases =
        lines.list().stream().filter(line -> line.type() == LineType.PURCHASE).toList();
    List<OrderLine> meant = purchases.isEmpty() ? lines.list() : purchases;
    List<Map<LineId, BigDecimal>> counts =
        some.stream().map(type -> units.getOrDefault(type, Map.of())).toList();
    boolean isAll =
        meant.stream().allMatch(line -> counts.stream().anyMatch(count -> covers(count, line)));
    boolean isPart =
        meant.stream()
            .anyMatch(line -> counts.stream().anyMatch(count -> count.containsKey(line.id())));
    return isAll ? Extent.ALL : isPart ? Extent.PART : Extent.NONE;
  }

  private static boolean covers(Map<LineId, BigDecimal> count, OrderLine line) {
    BigDecimal units = count.get(line.id());
    return units != null && units.compareTo(line.quantity().value().abs()) >= 0;
  }
}
