package org.orderhub.domain.order;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;

/**
 * What differs between two states of an order, field by field, by the API's names: {@code
 * deliveryAddress.city}, {@code fees[0].amount}, and for lines by their id {@code
 * lineItems.items[cable].quantity}. Of equal states nothing, of different ones something.
 */
final class OrderDifferences {
  private final Differences differences = new Differences();

  private OrderDifferences() {}

  static List<FieldChange> between(Order before, Order after) {
    OrderDifferences of = new OrderDifferences();
    of.facts(before.facts(), after.facts());
    of.customer(before.customer(), after.customer());
    if (!before.contents().equals(after.contents())) {
      of.contents(before.contents(), after.contents());
    }
    return of.differences.list();
  }

  static List<FieldChange> between(OrderContents before, OrderContents after) {
    OrderDifferences of = new OrderDifferences();
    of.contents(before, after);
    return of.differences.list();
  }

  private void facts(Order.Facts before, Order.Facts after) {
    differences.choice("status", before.lifecycle().status(), after.lifecycle().status());
    differences.text("externalStatus", before.externalStatus().raw(), after.externalStatus().raw());
    differences.choice("payment", before.payment(), after.payment());
    differences.choice("deliveryState", before.delivery(), after.delivery());
  }

  private void customer(@Nullable CustomerId before, @Nullable CustomerId after) {
    differences.text(
        "customerId",
        before == null ? "" : before.toString(),
        after == null ? "" : after.toString());
  }

  private void contents(OrderContents before, OrderContents after) {
    differences.choice("kind", before.kind(), after.kind());
    differences.text(
        "currencyCode", before.currency().getCurrencyCode(), after.currency().getCurrencyCode());
    contact(before.contact(), after.contact());
    origin(before.origin(), after.origin());
    new LineDifferences(differences).compare(before.lines().list(), after.lines().list());
    charges(before.charges(), after.charges());
    delivery(before.delivery(), after.delivery());
    address("billingAddress", before.billingAddress(), after.billingAddress());
    address("deliveryAddress", before.deliveryAddress(), after.deliveryAddress());
    attributes(before.attributes().values(), after.attributes().values());
    differences.money("lineItems.subTotal", before.lines().subTotal(), after.lines().subTotal());
    differences.money("totalPrice", before.totalPrice(), after.totalPrice());
  }

  private void contact(@Nullable ContactKey before, @Nullable ContactKey after) {
    differences.text(
        "contact.matchKey",
        before == null ? "" : before.value(),
        after == null ? "" : after.value());
    differences.choice(
        "contact.matchKeyType",
        before == null ? null : before.type(),
        after == null ? null : after.type());
  }

  private void origin(OrderContents.Origin before, OrderContents.Origin after) {
    differences.text("externalStoreId", before.storeId(), after.storeId());
    differences.text("channel", before.channel(), after.channel());
    differences.texts("references", before.references(), after.references());
    differences.text("description", before.description(), after.description());
    differences.text(
        "specialInstructions", before.specialInstructions(), after.specialInstructions());
    differences.time("createdAt", before.createdAt(), after.createdAt());
    differences.time("dueDate", before.dueDate(), after.dueDate());
  }

  private void charges(OrderContents.Charges before, OrderContents.Charges after) {
    differences.items(
        "payments", before.payments(), after.payments(), this::payment, OrderDifferences::summary);
    differences.items("fees", before.fees(), after.fees(), this::fee, OrderDifferences::summary);
    ChargeDifferences.discounts(differences, "discounts", before.discounts(), after.discounts());
  }

  private void payment(String path, Payment before, Payment after) {
    differences.text(path + ".method", before.method(), after.method());
    differences.text(path + ".reference", before.reference(), after.reference());
    differences.money(path + ".amount", before.amount(), after.amount());
    differences.text(path + ".state", before.state(), after.state());
  }

  private static String summary(Payment payment) {
    return joined(
        payment.method(),
        payment.reference(),
        Differences.amount(payment.amount()),
        payment.state());
  }

  private void fee(String path, Fee before, Fee after) {
    differences.text(path + ".type", before.type(), after.type());
    differences.text(path + ".description", before.description(), after.description());
    differences.money(path + ".amount", before.amount(), after.amount());
  }

  private static String summary(Fee fee) {
    return joined(fee.type(), fee.description(), Differences.amount(fee.amount()));
  }

  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }

  private void delivery(Delivery before, Delivery after) {
    differences.text("delivery.method", before.method(), after.method());
    differences.texts(
        "delivery.trackingNumbers", before.trackingNumbers(), after.trackingNumbers());
    differences.text("delivery.trackingUri", before.trackingUri(), after.trackingUri());
    differences.time("delivery.deliveryDate", before.deliveryDate(), after.deliveryDate());
  }

  private void address(String path, Address before, Address after) {
    differences.text(path + ".title", before.addressee().title(), after.addressee().title());
    differences.text(
        path + ".firstName", before.addressee().firstName(), after.addressee().firstName());
    differences.text(
        path + ".lastName", before.addressee().lastName(), after.addressee().lastName());
    differences.text(path + ".company", before.addressee().company(), after.addressee().company());
    differences.text(path + ".street", before.street(), after.street());
    differences.text(path + ".street2", before.street2(), after.street2());
    differences.text(path + ".city", before.place().city(), after.place().city());
    differences.text(path + ".state", before.place().state(), after.place().state());
    differences.text(path + ".postalCode", before.place().postalCode(), after.place().postalCode());
    differences.text(
        path + ".countryCode", before.place().countryCode(), after.place().countryCode());
    differences.text(path + ".phone", before.phone(), after.phone());
    differences.text(path + ".email", before.email(), after.email());
  }

  /** As JSON: the text "1" is not the number 1, and the empty text is not nothing. */
  private void attributes(Map<String, FreeForm> before, Map<String, FreeForm> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      FreeForm one = before.get(name);
      FreeForm other = after.get(name);
      if (one == null || !one.equals(other)) {
        differences.text(
            "attributes." + name, one == null ? "" : one.json(), other == null ? "" : other.json());
      }
    }
  }
}
