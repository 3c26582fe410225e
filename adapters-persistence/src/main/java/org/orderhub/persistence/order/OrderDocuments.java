package org.orderhub.persistence.order;

import static org.orderhub.persistence.shared.Documents.list;
import static org.orderhub.persistence.shared.Documents.text;
import static org.orderhub.persistence.shared.Documents.time;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.order.OrderDocument.AddressDocument;
import org.orderhub.persistence.order.OrderDocument.AmountDocument;
import org.orderhub.persistence.order.OrderDocument.DeliveryDocument;
import org.orderhub.persistence.order.OrderDocument.KeyDocument;
import org.orderhub.persistence.order.OrderDocument.PaymentDocument;
import org.orderhub.persistence.shared.FreeForms;

/** Between an order's contents and their document. */
final class OrderDocuments {
  private OrderDocuments() {}

  static OrderDocument of(OrderContents contents) {
    OrderContents.Origin origin = contents.origin();
    OrderContents.Charges charges = contents.charges();
    return new OrderDocument(
        contents.contact() == null
            ? null
            : new KeyDocument(contents.contact().type().name(), contents.contact().value()),
        origin.storeId(),
        origin.channel(),
        origin.references(),
        origin.description(),
        origin.specialInstructions(),
        text(origin.createdAt()),
        text(origin.dueDate()),
        charges.payments().stream().map(OrderDocuments::payment).toList(),
        charges.fees().stream()
            .map(fee -> new AmountDocument(fee.type(), fee.description(), amount(fee.amount())))
            .toList(),
        charges.discounts().stream().map(OrderDocuments::discount).toList(),
        delivery(contents.delivery()),
        address(contents.billingAddress()),
        address(contents.deliveryAddress()),
        FreeForms.plain(contents.attributes()),
        contents.totalPrice() == null ? null : amount(contents.totalPrice()),
        contents.lines().subTotal() == null ? null : amount(contents.lines().subTotal()));
  }

  static OrderLines lines(List<OrderLine> lines, Currency currency, OrderDocument document) {
    return new OrderLines(
        lines, document.subTotal() == null ? null : money(document.subTotal(), currency));
  }

  static OrderContents contents(
      OrderKind kind, Currency currency, OrderLines lines, OrderDocument document) {
    return new OrderContents(
        kind,
        currency,
        document.contact() == null ? null : contact(document.contact()),
        new OrderContents.Origin(
            text(document.store()),
            text(document.channel()),
            list(document.references()),
            text(document.description()),
            text(document.instructions()),
            time(document.createdAt()),
            time(document.dueDate())),
        lines,
        charges(document, currency),
        delivery(document.delivery()),
        address(document.billing()),
        address(document.deliverTo()),
        FreeForms.fields(document.attributes()),
        document.total() == null ? null : money(document.total(), currency));
  }

  static AmountDocument discount(Discount discount) {
    return new AmountDocument(discount.type(), discount.description(), amount(discount.amount()));
  }

  static Discount discount(AmountDocument document, Currency currency) {
    return new Discount(
        text(document.type()), text(document.description()), money(document.amount(), currency));
  }

  static String amount(Money money) {
    return money.amount().stripTrailingZeros().toPlainString();
  }

  static Money money(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  private static ContactKey contact(KeyDocument document) {
    return new ContactKey(ContactKey.Type.valueOf(document.type()), document.value());
  }

  private static PaymentDocument payment(Payment payment) {
    return new PaymentDocument(
        payment.method(), payment.reference(), amount(payment.amount()), payment.state());
  }

  private static OrderContents.Charges charges(OrderDocument document, Currency currency) {
    return new OrderContents.Charges(
        list(document.payments()).stream()
            .map(each ->
                new Payment(
                    text(each.method()),
                    text(each.reference()),
                    money(each.amount(), currency),
                    text(each.state())))
            .toList(),
        list(document.fees()).stream()
            .map(each ->
                new Fee(
                    text(each.type()), text(each.description()), money(each.amount(), currency)))
            .toList(),
        list(document.discounts()).stream().map(each -> discount(each, currency)).toList());
  }

  private static @Nullable DeliveryDocument delivery(Delivery delivery) {
    return delivery.equals(Delivery.NONE)
        ? null
        : new DeliveryDocument(
            delivery.method(),
            delivery.trackingNumbers(),
            delivery.trackingUri(),
            text(delivery.deliveryDate()));
  }

  private static Delivery delivery(@Nullable DeliveryDocument document) {
    return document == null
        ? Delivery.NONE
        : new Delivery(
            text(document.method()),
            list(document.numbers()),
            text(document.uri()),
            time(document.date()));
  }

  private static @Nullable AddressDocument address(Address address) {
    return address.isEmpty()
        ? null
        : new AddressDocument(
            address.addressee().title(),
            address.addressee().firstName(),
            address.addressee().lastName(),
            address.addressee().company(),
            address.street(),
            address.street2(),
            address.place().city(),
            address.place().state(),
            address.place().postalCode(),
            address.place().countryCode(),
            address.phone(),
            address.email());
  }

  private static Address address(@Nullable AddressDocument document) {
    return document == null
        ? Address.NONE
        : new Address(
            new Address.Addressee(
                text(document.title()),
                text(document.firstName()),
                text(document.lastName()),
                text(document.company())),
            text(document.street()),
            text(document.street2()),
            new Address.Place(
                text(document.city()),
                text(document.state()),
                text(document.postalCode()),
                text(document.countryCode())),
            text(document.phone()),
            text(document.email()));
  }
}
