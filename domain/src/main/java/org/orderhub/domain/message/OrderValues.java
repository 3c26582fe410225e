package org.orderhub.domain.message;

import static org.orderhub.domain.message.MergeData.fields;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.message.template.Value;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.EventLine;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;

/** What an order lets an e-mail say; its lines are as the event tells of them. */
record OrderValues(Order order, @Nullable OrderEvent told) {

  Map<String, Value> values() {
    OrderContents contents = order.contents();
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("order", facts());
    values.put("lines", lines(told == null ? asOrdered() : told.report().about(contents.lines())));
    values.put("delivery", delivery(contents.delivery()));
    values.put("billingAddress", address(contents.billingAddress()));
    values.put("deliveryAddress", address(contents.deliveryAddress()));
    values.put("payments", payments());
    values.put(
        "fees",
        new Value.Items(
            contents.charges().fees().stream()
                .<Value>map(fee -> charge(fee.type(), fee.description(), fee.amount()))
                .toList()));
    values.put(
        "discounts",
        new Value.Items(
            contents.charges().discounts().stream()
                .<Value>map(off -> charge(off.type(), off.description(), off.amount()))
                .toList()));
    return values;
  }

  private Value facts() {
    OrderContents contents = order.contents();
    OrderContents.Origin origin = contents.origin();
    return fields(
        "orderId", Value.of(order.orderId().value()),
        "kind", Value.of(PublicNames.of(contents.kind())),
        "status", Value.of(PublicNames.of(order.facts().lifecycle().status())),
        "externalStatus", Value.of(order.facts().externalStatus().raw()),
        "payment", Value.of(PublicNames.of(order.facts().payment())),
        "deliveryState", Value.of(PublicNames.of(order.facts().delivery())),
        "currencyCode", Value.of(contents.currency().getCurrencyCode()),
        "totalPrice", Value.of(contents.total()),
        "placedAt", Value.of(order.history().placedAt()),
        "dueDate", Value.of(origin.dueDate()),
        "description", Value.of(origin.description()),
        "specialInstructions", Value.of(origin.specialInstructions()),
        "channel", Value.of(origin.channel()),
        "storeId", Value.of(origin.storeId()),
        "references", texts(origin.references()),
        "lineCount", Value.of(BigDecimal.valueOf(contents.lines().list().size())),
        "lines", lines(asOrdered()),
        "attributes", Value.of(contents.attributes()));
  }

  private List<EventLine> asOrdered() {
    return order.contents().lines().list().stream().map(line -> new EventLine(line, null)).toList();
  }

  private Value lines(List<EventLine> lines) {
    return new Value.Items(lines.stream().<Value>map(this::line).toList());
  }

  private Value line(EventLine event) {
    OrderLine line = event.line();
    return fields(
        "id", Value.of(line.id().value()),
        "sku", Value.of(line.article().sku().value()),
        "name", Value.of(line.article().name()),
        "description", Value.of(line.article().description()),
        "imageUri", Value.of(line.article().imageUri()),
        "targetUri", Value.of(line.article().targetUri()),
        "quantity", Value.of(event.quantity().plain()),
        "ordered", Value.of(line.quantity().plain()),
        "isPartial", new Value.Flag(!event.quantity().equals(line.quantity())),
        "pricePerUnit", Value.of(line.prices().perUnit()),
        "totalPrice", Value.of(line.prices().total()),
        "externalStatus", Value.of(line.externalStatus().raw()),
        "group", Value.of(line.group()),
        "price", amount(event, LineFigure.PRICE),
        "originalPrice", amount(event, LineFigure.ORIGINAL_PRICE),
        "priceTax", amount(event, LineFigure.PRICE_TAX),
        "priceIncTax", amount(event, LineFigure.PRICE_INC_TAX),
        "rowTotal", amount(event, LineFigure.ROW_TOTAL),
        "rowTotalIncTax", amount(event, LineFigure.ROW_TOTAL_INC_TAX),
        "rowTotalDiscount", amount(event, LineFigure.ROW_TOTAL_DISCOUNT));
  }

  private Value amount(EventLine line, LineFigure figure) {
    BigDecimal amount = line.figure(figure);
    return amount == null
        ? new Value.Nothing()
        : Value.of(new Money(amount, order.contents().currency()));
  }

  private static Value delivery(Delivery delivery) {
    List<String> numbers = delivery.trackingNumbers();
    return fields(
        "method", Value.of(delivery.method()),
        "trackingNumber", Value.of(numbers.isEmpty() ? "" : numbers.getFirst()),
        "trackingNumbers", texts(numbers),
        "trackingUri", Value.of(delivery.trackingUri()),
        "deliveryDate", Value.of(delivery.deliveryDate()));
  }

  private Value payments() {
    return new Value.Items(
        order.contents().charges().payments().stream()
            .<Value>map(payment ->
                fields(
                    "method", Value.of(payment.method()),
                    "reference", Value.of(payment.reference()),
                    "amount", Value.of(payment.amount()),
                    "state", Value.of(payment.state())))
            .toList());
  }

  private static Value charge(String type, String description, Money amount) {
    return fields(
        "type", Value.of(type),
        "description", Value.of(description),
        "amount", Value.of(amount));
  }

  private static Value address(Address address) {
    return fields(
        "title", Value.of(address.addressee().title()),
        "firstName", Value.of(address.addressee().firstName()),
        "lastName", Value.of(address.addressee().lastName()),
        "company", Value.of(address.addressee().company()),
        "street", Value.of(address.street()),
        "street2", Value.of(address.street2()),
        "city", Value.of(address.place().city()),
        "state", Value.of(address.place().state()),
        "postalCode", Value.of(address.place().postalCode()),
        "countryCode", Value.of(address.place().countryCode()),
        "phone", Value.of(address.phone()),
        "email", Value.of(address.email()));
  }

  private static Value texts(List<String> texts) {
    return new Value.Items(texts.stream().map(Value::of).toList());
  }
}
