package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FieldChange;

/**
 * What one more event, or one told anew, changes of an order's facts: only that about which the
 * events together say something else than before. So an event that comes late, twice or corrected
 * never counts double and never takes a fact back in time.
 */
record EventEffects(Order order, Told before, Told after) {
  EventDecision decide(OrderEvent event, Instant now) {
    List<Integer> unknown = order.contents().lines().unknown(event.report().lines());
    if (!unknown.isEmpty()) {
      return new EventDecision.UnknownLines(unknown);
    }
    Order moved = order.with(facts());
    List<FieldChange> differences = OrderDifferences.between(order, moved);
    if (differences.isEmpty()) {
      return new EventDecision.Noted(order.told());
    }
    Order.History history = order.history();
    Instant changedAt = lastChangedAt(moved, event.report().happenedAt(), now);
    return new EventDecision.Moved(
        moved.with(history.changed(history.placedAt(), changedAt, now)), differences);
  }

  /** How far an order is, is known as of the event; a time to come counts as now. */
  private Instant lastChangedAt(Order moved, Instant happenedAt, Instant now) {
    Instant known = happenedAt.isAfter(now) ? now : happenedAt;
    Instant before = order.history().lastChangedAt();
    boolean isMoved = !moved.facts().lifecycle().equals(order.facts().lifecycle());
    return isMoved && known.isAfter(before) ? known : before;
  }

  private Order.Facts facts() {
    return new Order.Facts(lifecycle(), order.facts().externalStatus(), payment(), delivery());
  }

  private Lifecycle lifecycle() {
    Lifecycle current = order.facts().lifecycle();
    Told.Moment told = after.lifecycle();
    Optional<Lifecycle> toldBefore = lifecycle(before.lifecycle());
    boolean isTold = toldBefore.filter(current::equals).isPresent();
    if (lifecycle(told).equals(toldBefore)) {
      return current;
    }
    if (told == null) {
      return isTold ? new Lifecycle.InProgress() : current;
    }
    boolean isLate = !isTold && since(current).filter(told.at()::isBefore).isPresent();
    return isLate ? current : current.moveTo(status(told), told.at());
  }

  private static Optional<Lifecycle> lifecycle(Told.@Nullable Moment told) {
    return Optional.ofNullable(told).map(moment -> Lifecycle.starting(status(moment), moment.at()));
  }

  private static OrderStatus status(Told.Moment told) {
    return switch (told.type()) {
      case COMPLETED -> OrderStatus.COMPLETED;
      case CANCELLED -> OrderStatus.CANCELLED;
      case PROCESSING, DELIVERED, DISPATCHED, DISPUTED, FULFILLED, REFUNDED ->
          OrderStatus.IN_PROGRESS;
    };
  }

  private static Optional<Instant> since(Lifecycle lifecycle) {
    return switch (lifecycle) {
      case Lifecycle.InProgress inProgress -> Optional.empty();
      case Lifecycle.Completed completed -> Optional.of(completed.at());
      case Lifecycle.Cancelled cancelled -> Optional.of(cancelled.at());
    };
  }

  /** When nothing is told of refunds and disputes any more, the payments say what is paid. */
  private PaymentState payment() {
    OrderLines lines = order.contents().lines();
    Optional<PaymentState> told = after.payment(lines);
    return told.equals(before.payment(lines))
        ? order.facts().payment()
        : told.orElseGet(order.contents()::paymentState);
  }

  /** What others know of the delivery is only ever gone beyond. */
  private DeliveryState delivery() {
    OrderLines lines = order.contents().lines();
    DeliveryState current = order.facts().delivery();
    DeliveryState told = after.delivery(lines).orElse(DeliveryState.OPEN);
    DeliveryState toldBefore = before.delivery(lines).orElse(DeliveryState.OPEN);
    if (told == toldBefore) {
      return current;
    }
    return current == toldBefore || told.compareTo(current) > 0 ? told : current;
  }
}
