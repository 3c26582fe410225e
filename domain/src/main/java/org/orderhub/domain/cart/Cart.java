package org.orderhub.domain.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;

/** What a customer is about to order. Once it is checked out it stays as it is. */
public record Cart(
    AccountId account,
    CartId id,
    CustomerId customer,
    ProductLines lines,
    State state,
    History history) {
  private static final String CHANNEL = "cart";

  /** What can be done with it. */
  public sealed interface State {
    record Open() implements State {}

    /** It became an order. */
    record CheckedOut(Instant at, OrderId order) implements State {
      public CheckedOut {
        at = Instants.exact(at);
      }
    }
  }

  /**
   * When things happened to it.
   *
   * @param version counts the changes of its contents
   * @param sequence counts the events told of it, those that changed nothing included
   */
  public record History(Instant createdAt, Instant updatedAt, Version version, long sequence) {
    public History {
      createdAt = Instants.exact(createdAt);
      updatedAt = Instants.exact(updatedAt);
    }

    History told() {
      return new History(createdAt, updatedAt, version, sequence + 1);
    }

    History changed(Instant now) {
      return new History(createdAt, now, version.next(), sequence + 1);
    }
  }

  /** A new one without lines, of which nothing was told yet. */
  public static Cart empty(
      AccountId account, CartId id, CustomerId customer, Currency currency, Instant now) {
    return new Cart(
        account,
        id,
        customer,
        ProductLines.none(currency),
        new State.Open(),
        new History(now, now, Version.FIRST, 0));
  }

  public Version version() {
    return history.version();
  }

  public boolean isOpen() {
    return switch (state) {
      case State.Open open -> true;
      case State.CheckedOut done -> false;
    };
  }

  /** What became of it; empty while it is open. */
  public Optional<OrderId> order() {
    return switch (state) {
      case State.Open open -> Optional.empty();
      case State.CheckedOut done -> Optional.of(done.order());
    };
  }

  /**
   * Whether somebody who saw that version saw what was checked out, or the cart afterwards: nothing
   * changes between the two.
   */
  public boolean wasCheckedOutAs(Version seen) {
    return !isOpen() && (seen.next().equals(version()) || seen.equals(version()));
  }

  /** The same cart after one more event that changed nothing of it. */
  public Cart told() {
    return new Cart(account, id, customer, lines, state, history.told());
  }

  /** With other lines, told by one event; itself when they are the same. */
  public Cart with(ProductLines other, Instant now) {
    return other.equals(lines)
        ? this
        : new Cart(account, id, customer, other, state, history.changed(now));
  }

  /** As the order it became, told by one event. */
  public Cart checkedOut(OrderId order, Instant now) {
    return new Cart(
        account, id, customer, lines, new State.CheckedOut(now, order), history.changed(now));
  }

  /** The id of the order it becomes: the same however often it is tried. */
  public OrderId futureOrder() {
    return new OrderId("cart-" + id);
  }

  /**
   * The order it becomes.
   *
   * @param buyer its customer
   * @param plan of its lines
   */
  public OrderDraft toOrder(Buyer buyer, ShipmentPlan plan) {
    var source = new OrderOfLines.Source(CHANNEL, id.toString());
    return OrderOfLines.draft(futureOrder(), source, lines, buyer, plan);
  }

  /** What differs between this and a later state, field by field in the API's words. */
  public List<FieldChange> differencesTo(Cart later) {
    List<FieldChange> differences = new ArrayList<>(lines.differencesTo(later.lines()));
    if (isOpen() != later.isOpen()) {
      differences.add(new FieldChange("status", status(), later.status()));
    }
    later
        .order()
        .filter(order -> isOpen())
        .ifPresent(order -> differences.add(new FieldChange("orderId", "", order.value())));
    return List.copyOf(differences);
  }

  private String status() {
    return isOpen() ? "OPEN" : "CHECKED_OUT";
  }
}
