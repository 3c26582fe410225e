package org.orderhub.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.order.Tax;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/** Orders for pages to show: a cable on its drum, and whatever id a test wants. */
final class SampleOrders {
  private static final Currency EUR = Currency.getInstance("EUR");

  private SampleOrders() {}

  static Order order(String orderId, OrderStatus status, String externalStatus, Instant placedAt) {
    var draft =
        new OrderDraft(
            new OrderId(orderId), status, new StatusText(externalStatus), null, contents(placedAt));
    return Order.register(
        StubIdentity.ACCOUNT.id(),
        new OrderKey(UUID.randomUUID()),
        draft,
        Optional.empty(),
        placedAt.plusSeconds(3));
  }

  /** Forty of the first line's pieces, an hour before the order was placed. */
  static OrderEvent partlyDispatched(Order order) {
    Instant happenedAt = order.history().placedAt().minusSeconds(3_600);
    return new OrderEvent(
        order.account(),
        new OrderEventId(new UUID(4, 7)),
        "parcel-1",
        order.key(),
        new OrderEvent.Report(
            OrderEventType.DISPATCHED,
            happenedAt,
            "Handed to the <carrier>",
            List.of(new LineOverride(new LineId("1"), Quantity.of("40"), Map.of())),
            attributes()),
        order.history().receivedAt(),
        order.history().receivedAt());
  }

  private static OrderContents contents(Instant placedAt) {
    return new OrderContents(
        OrderKind.ORDER,
        EUR,
        ContactKey.of(ContactKey.Type.EMAIL, "ada@demo.test"),
        new OrderContents.Origin(
            "store-7",
            "web",
            List.of("PO-4711", "Projekt Südhang"),
            "Second delivery for the south wing.\nPlease ring at gate 2.",
            "",
            placedAt,
            placedAt.plusSeconds(86_400 * 3)),
        new OrderLines(lines()),
        new OrderContents.Charges(
            List.of(new Payment("card", "ch_9f31", money("500.00"), "captured")),
            List.of(new Fee("shipping", "Forwarding agency", money("49.00"))),
            List.of()),
        new Delivery("Forwarding agency", List.of("JD0140"), "https://track.example/JD0140", null),
        address("Ada", "Lovelace", ""),
        address("", "", "Lovelace & Töchter GmbH"),
        attributes(),
        null);
  }

  private static List<OrderLine> lines() {
    return List.of(
        line("1", null, "200", "CAB-3X25", "Cable NYY-J 3×2.5", "1.8900", "378.00"),
        line("2", "1", "1", "DRUM-8", "Cable drum 800 mm, returnable", "95.0000", "95.00"),
        line(
            "3",
            null,
            "12",
            "<script>alert(1)</script>",
            "<b>Junction box</b>",
            "4.2500",
            "51.00"));
  }

  private static OrderLine line(
      String id,
      @Nullable String parent,
      String quantity,
      String sku,
      String name,
      String price,
      String total) {
    return new OrderLine(
        new LineId(id),
        parent == null ? null : new LineId(parent),
        LineType.PURCHASE,
        Quantity.of(quantity),
        new Article(new Sku(sku), name, "", "", "javascript:alert(1)"),
        new LinePrices(money(price), null, money(total), null),
        StatusText.NONE,
        "",
        new OrderLine.Extras(List.of(), List.of(new Tax("VAT", new BigDecimal("20"), null)), null));
  }

  private static Address address(String first, String last, String company) {
    return new Address(
        new Address.Addressee(first, last, company),
        "Werkstraße 12",
        "",
        new Address.Place("Wien", "", "1230", "AT"),
        "+43 1 234567",
        "");
  }

  private static FreeForm.Fields attributes() {
    Map<String, FreeForm> values = new LinkedHashMap<>();
    values.put("costCentre", new FreeForm.Word("4711"));
    values.put(
        "window", new FreeForm.Items(List.of(new FreeForm.Word("08:00"), new FreeForm.Flag(true))));
    return new FreeForm.Fields(values);
  }

  private static Money money(String amount) {
    return Money.of(amount, "EUR");
  }
}
