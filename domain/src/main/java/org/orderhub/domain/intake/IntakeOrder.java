package org.orderhub.domain.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

/**
 * What order intake tells of an order. An update tells only what is to change: whatever is none
 * stays as it is.
 *
 * @param products all of them, in the place of those before
 * @param otherAttributes by their whole names; those not named stay
 */
public record IntakeOrder(
    @Nullable OrderKind kind,
    Person person,
    Place delivery,
    Place billing,
    Texts texts,
    @Nullable Instant orderedAt,
    @Nullable Instant dueDate,
    @Nullable Money totalAmount,
    @Nullable List<Product> products,
    Facts facts,
    Map<String, FreeForm> otherAttributes) {
  /** The attribute that keeps the sender's own words. */
  public static final String DELIVERY_STATUS = "companyOrderDeliveryStatus";

  /** Who ordered. */
  public record Person(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String phone,
      @Nullable String email) {
    /** Whether somebody may be meant whom another phone or e-mail address names. */
    boolean isNamed() {
      return phone != null || email != null;
    }

    Address on(Address address) {
      Address.Addressee to = address.addressee();
      return new Address(
          new Address.Addressee(
              to.title(),
              either(firstName, to.firstName()),
              either(lastName, to.lastName()),
              to.company()),
          address.street(),
          address.street2(),
          address.place(),
          either(phone, address.phone()),
          either(email, address.email()));
    }
  }

  /** Where it goes, or its bill. */
  public record Place(
      @Nullable String street,
      @Nullable String street2,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode) {
    Address on(Address address) {
      Address.Place at = address.place();
      return new Address(
          address.addressee(),
          either(street, address.street()),
          either(street2, address.street2()),
          new Address.Place(
              either(city, at.city()),
              either(state, at.state()),
              either(postalCode, at.postalCode()),
              at.countryCode()),
          address.phone(),
          address.email());
    }
  }

  /** In the sender's words. */
  public record Texts(@Nullable String specialInstructions, @Nullable String description) {}

  /**
   * Three facts that change independently.
   *
   * @param paymentReference names a payment; that it was made is not said
   */
  public record Facts(
      @Nullable String status, @Nullable String deliveryStatus, @Nullable String paymentReference) {
    OrderStatus lifecycle(OrderStatus current) {
      return status == null ? current : StatusWords.lifecycle(status).orElse(current);
    }

    StatusText externalStatus(StatusText current) {
      return status == null ? current : new StatusText(status);
    }

    /** None when the word does not say where the goods are. */
    @Nullable DeliveryState delivery() {
      return deliveryStatus == null ? null : StatusWords.delivery(deliveryStatus).orElse(null);
    }
  }

  /** Whether it tells who ordered. */
  public boolean namesSomebody() {
    return person.isNamed();
  }

  /** The contents afterwards; how the customer is named is left to whoever finds the customer. */
  OrderContents on(OrderContents current) {
    OrderContents.Origin origin = current.origin();
    Address deliverTo = person.on(delivery.on(current.deliveryAddress()));
    return new OrderContents(
        kind == null ? current.kind() : kind,
        current.currency(),
        current.contact(),
        new OrderContents.Origin(
            origin.storeId(),
            origin.channel(),
            origin.references(),
            either(texts.description(), origin.description()),
            either(texts.specialInstructions(), origin.specialInstructions()),
            orderedAt == null ? origin.createdAt() : orderedAt,
            dueDate == null ? origin.dueDate() : dueDate),
        lines(current.lines()),
        charges(current),
        current.delivery(),
        billing(current.billingAddress(), deliverTo),
        deliverTo,
        attributes(current.attributes()),
        totalAmount == null ? current.totalPrice() : totalAmount);
  }

  private OrderLines lines(OrderLines current) {
    if (products != null && !products.isEmpty()) {
      return Product.lines(products);
    }
    return totalAmount != null && (products != null || Product.isWhole(current))
        ? Product.whole(totalAmount)
        : current;
  }

  private OrderContents.Charges charges(OrderContents current) {
    String reference = facts.paymentReference();
    if (reference == null) {
      return current.charges();
    }
    return new OrderContents.Charges(
        reference.isEmpty()
            ? List.of()
            : List.of(new Payment("", reference, Money.zero(current.currency()), "")),
        current.charges().fees(),
        current.charges().discounts());
  }

  /** A bill goes to the person who ordered, wherever that is. */
  private Address billing(Address current, Address deliverTo) {
    Address where = billing.on(current);
    return where.isEmpty()
        ? where
        : new Address(
            deliverTo.addressee(),
            where.street(),
            where.street2(),
            where.place(),
            deliverTo.phone(),
            deliverTo.email());
  }

  private FreeForm.Fields attributes(FreeForm.Fields current) {
    Map<String, FreeForm> values = new LinkedHashMap<>(current.values());
    if (facts.deliveryStatus() != null) {
      values.put(DELIVERY_STATUS, new FreeForm.Word(facts.deliveryStatus()));
    }
    values.putAll(otherAttributes);
    return new FreeForm.Fields(values);
  }

  private static String either(@Nullable String told, String current) {
    return told == null ? current : told;
  }
}
