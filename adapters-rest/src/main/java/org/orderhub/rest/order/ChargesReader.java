package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Fields;

/**
 * Reads payments, fees and discounts: each a list, an object with the list as its items, or a
 * single one.
 */
final class ChargesReader {
  private static final int MOST = 100;

  private final Currency currency;

  ChargesReader(Currency currency) {
    this.currency = currency;
  }

  OrderContents.Charges read(Fields order) {
    return new OrderContents.Charges(
        charges(order, "payments", this::payment, Payment::amount),
        charges(order, "fees", this::fee, Fee::amount),
        discounts(order));
  }

  List<Discount> discounts(Fields owner) {
    return charges(owner, "discounts", this::discount, Discount::amount);
  }

  private <T> List<T> charges(
      Fields owner, String name, Function<Fields, @Nullable T> read, Function<T, Money> amount) {
    JsonNode given = owner.raw(name);
    if (given == null || !given.isObject()) {
      return owner.objects(name, MOST, read);
    }
    Fields charges = owner.object(name);
    if (charges == null || given.isEmpty()) {
      return List.of();
    }
    return charges.has("items")
        ? items(charges, read, amount)
        : Stream.ofNullable(read.apply(charges)).toList();
  }

  /** A sum that is sent along says nothing new, and must not say anything else. */
  private <T> List<T> items(
      Fields charges, Function<Fields, @Nullable T> read, Function<T, Money> amount) {
    List<T> items = charges.objects("items", MOST, read);
    BigDecimal subTotal = charges.decimal("subTotal");
    charges.refuseOthers();
    if (subTotal != null && charges.errors().isEmpty()) {
      Money sum = Money.sum(currency, items.stream().map(amount).toList());
      if (!sum.equals(new Money(subTotal, currency))) {
        charges
            .errors()
            .add(
                charges.pointer("subTotal"),
                "does_not_add_up",
                "must be the sum of the items, " + sum);
      }
    }
    return items;
  }

  private @Nullable Payment payment(Fields fields) {
    String method = fields.text("method", TextLimits.LABEL);
    String reference = fields.text("reference", TextLimits.NAME);
    String state = fields.text("state", TextLimits.LABEL);
    Money amount = amount(fields);
    return amount == null ? null : new Payment(method, reference, amount, state);
  }

  private @Nullable Fee fee(Fields fields) {
    String type = fields.text("type", TextLimits.LABEL);
    String description = fields.text("description", TextLimits.REMARK);
    Money amount = amount(fields);
    return amount == null ? null : new Fee(type, description, amount);
  }

  private @Nullable Discount discount(Fields fields) {
    String type = fields.text("type", TextLimits.LABEL);
    String description = fields.text("description", TextLimits.REMARK);
    Money amount = amount(fields);
    return amount == null ? null : new Discount(type, description, amount);
  }

  /** The last property of each: what follows is unknown. */
  private @Nullable Money amount(Fields fields) {
    BigDecimal amount = fields.requiredDecimal("amount");
    fields.refuseOthers();
    return amount == null ? null : new Money(amount, currency);
  }
}
