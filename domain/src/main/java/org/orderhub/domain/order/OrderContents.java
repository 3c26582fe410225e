package org.orderhub.domain.order;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * All that a sender tells of an order beside its statuses: the part a replace replaces. What its
 * amounts add up to is refused here when {@link Money} cannot hold it.
 *
 * @param contact how the sender names the customer; none for an order without one
 * @param attributes at most 32 levels deep
 * @param totalPrice the sender's total; none when only lines have one
 */
public record OrderContents(
    OrderKind kind,
    Currency currency,
    @Nullable ContactKey contact,
    Origin origin,
    OrderLines lines,
    Charges charges,
    Delivery delivery,
    Address billingAddress,
    Address deliveryAddress,
    FreeForm.Fields attributes,
    @Nullable Money totalPrice) {

  private static final int MAXIMUM_DEPTH = 32;

  public OrderContents {
    if (attributes.depth() > MAXIMUM_DEPTH) {
      throw new InvalidValue("too_deep", "must be at most " + MAXIMUM_DEPTH + " levels deep");
    }
    added(lines, charges);
    paid(currency, charges);
  }

  /**
   * Where and when it was ordered.
   *
   * @param createdAt when it was placed in the sender's system; none for when it was received
   */
  public record Origin(
      String storeId,
      String channel,
      List<String> references,
      String description,
      String specialInstructions,
      @Nullable Instant createdAt,
      @Nullable Instant dueDate) {

    public Origin {
      Text.bounded(storeId, TextLimits.KEY);
      Text.bounded(channel, TextLimits.LABEL);
      references = List.copyOf(references);
      references.forEach(reference -> Text.key(reference, TextLimits.NAME));
      Text.bounded(description, TextLimits.TEXT);
      Text.bounded(specialInstructions, TextLimits.TEXT);
      createdAt = Instants.exactOrNone(createdAt);
      dueDate = Instants.exactOrNone(dueDate);
    }

    Origin withoutCreatedAt() {
      return new Origin(
          storeId, channel, references, description, specialInstructions, null, dueDate);
    }
  }

  /** Money beside the lines. */
  public record Charges(List<Payment> payments, List<Fee> fees, List<Discount> discounts) {
    public static final Charges NONE = new Charges(List.of(), List.of(), List.of());

    public Charges {
      payments = List.copyOf(payments);
      fees = List.copyOf(fees);
      discounts = List.copyOf(discounts);
    }
  }

  /** The same of a customer who is named so. */
  OrderContents by(ContactKey newContact) {
    return new OrderContents(
        kind,
        currency,
        newContact,
        origin,
        lines,
        charges,
        delivery,
        billingAddress,
        deliveryAddress,
        attributes,
        totalPrice);
  }

  /** The sender's total, else what lines and fees cost together, less the order's discounts. */
  public Money total() {
    return totalPrice == null ? added(lines, charges) : totalPrice;
  }

  /** What the payments add up to, held against the total. */
  public PaymentState paymentState() {
    Money paid = paid(currency, charges);
    if (charges.payments().isEmpty() || paid.isZero()) {
      return PaymentState.OPEN;
    }
    return paid.compareTo(total()) < 0 ? PaymentState.PARTLY_PAID : PaymentState.PAID;
  }

  OrderContents with(Origin other) {
    return new OrderContents(
        kind,
        currency,
        contact,
        other,
        lines,
        charges,
        delivery,
        billingAddress,
        deliveryAddress,
        attributes,
        totalPrice);
  }

  OrderContents with(Delivery other) {
    return new OrderContents(
        kind,
        currency,
        contact,
        origin,
        lines,
        charges,
        other,
        billingAddress,
        deliveryAddress,
        attributes,
        totalPrice);
  }

  private static Money added(OrderLines lines, Charges charges) {
    Money sum = lines.total();
    for (Fee fee : charges.fees()) {
      sum = sum.plus(fee.amount());
    }
    for (Discount discount : charges.discounts()) {
      Money off = discount.amount().isNegative() ? discount.amount().negated() : discount.amount();
      sum = sum.isNegative() ? sum.plus(off) : sum.minus(off);
    }
    return sum;
  }

  private static Money paid(Currency currency, Charges charges) {
    return Money.sum(currency, charges.payments().stream().map(Payment::amount).toList());
  }
}
