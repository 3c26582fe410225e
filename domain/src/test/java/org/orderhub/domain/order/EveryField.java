package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/** An order in which no field is empty; each text ends in the same given text. */
public final class EveryField {

  private static final Instant TIME = Instant.parse("2026-02-28T23:59:59.123456Z");

  private final String text;

  private EveryField(String text) {
    this.text = text;
  }

  public static OrderDraft draft(String orderId) {
    return draft(orderId, "");
  }

  /** The text is at most 150 characters long, and on one line. */
  public static OrderDraft draft(String orderId, String text) {
    return new OrderDraft(
        new OrderId(orderId),
        OrderStatus.COMPLETED,
        new StatusText("[sent|https://post.example/1] " + text),
        TIME.minusSeconds(60),
        new EveryField(text).contents());
  }

  private OrderContents contents() {
    return new OrderContents(
        OrderKind.SERVICE,
        Currencies.parse("SEK"),
        ContactKey.of(ContactKey.Type.EXTERNAL_ID, "crm-1"),
        new OrderContents.Origin(
            text("store"),
            text("web"),
            List.of(text("PO-1"), text("PO-2")),
            text("first\nsecond"),
            text("ring twice"),
            TIME.minusSeconds(3_600),
            TIME.plusSeconds(86_400)),
        new OrderLines(List.of(cable(), drum(), complaint()), money("128.76")),
        charges(),
        new Delivery(
            text("courier"), List.of(text("JD01"), text("JD02")), text("https://t.example/"), TIME),
        address("Ada"),
        address("Grace"),
        attributes(),
        money("1234.5678"));
  }

  private OrderLine cable() {
    return new OrderLine(
        new LineId("cable"),
        null,
        LineType.PURCHASE,
        Quantity.of("120.5"),
        article("cable"),
        new LinePrices(money("1.2345"), money("1.5"), money("148.76"), money("180.75")),
        new StatusText(text("cut")),
        text("heavy"),
        new OrderLine.Extras(
            List.of(discount("loyalty"), discount("season")),
            List.of(
                new Tax(text("VAT"), new BigDecimal("25"), money("29.75")),
                new Tax("", new BigDecimal("12.5"), null),
                new Tax("", null, money("0"))),
            null));
  }

  private OrderLine drum() {
    return new OrderLine(
        new LineId("drum"),
        new LineId("cable"),
        LineType.PURCHASE,
        Quantity.of("1"),
        article("drum"),
        new LinePrices(null, null, money("0"), null),
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }

  private OrderLine complaint() {
    return new OrderLine(
        new LineId("3"),
        null,
        LineType.RETURN,
        Quantity.of("-2"),
        article("plug"),
        new LinePrices(money("10"), money("10"), money("-20"), money("-20")),
        StatusText.NONE,
        "",
        new OrderLine.Extras(
            List.of(),
            List.of(),
            new ReturnDetails(ReturnDetails.Type.COMPLAINT, text("does not fit"))));
  }

  private OrderContents.Charges charges() {
    return new OrderContents.Charges(
        List.of(new Payment(text("card"), text("ch_1"), money("1234.5678"), text("captured"))),
        List.of(new Fee(text("shipping"), text("express"), money("49"))),
        List.of(discount("coupon")));
  }

  private Discount discount(String type) {
    return new Discount(text(type), text("ten percent"), money("10.01"));
  }

  private Article article(String sku) {
    return new Article(
        new Sku(sku), text("name"), text("description"), text("https://i/"), text("https://t/"));
  }

  private Address address(String name) {
    return new Address(
        new Address.Addressee(text("Dr"), text(name), text("Lovelace"), text("Engines")),
        text("Main street 1"),
        text("2nd floor"),
        new Address.Place(text("Malmö"), text("Skåne"), text("211 20"), "SE"),
        text("+46 40 12 34 56"),
        text("ada@example.org"));
  }

  private FreeForm.Fields attributes() {
    Map<String, FreeForm> fields = new LinkedHashMap<>();
    fields.put(text("word"), new FreeForm.Word(text("value")));
    fields.put("price", new FreeForm.Numeral(new BigDecimal("22.00")));
    fields.put("gift", new FreeForm.Flag(true));
    fields.put("nothing", new FreeForm.Nothing());
    fields.put("#", new FreeForm.Word("12"));
    fields.put("some", new FreeForm.Items(List.of(new FreeForm.Flag(false), FreeForm.Fields.NONE)));
    return new FreeForm.Fields(fields);
  }

  private String text(String start) {
    return text.isEmpty() ? start : start + " " + text;
  }

  private static Money money(String amount) {
    return Money.of(amount, "SEK");
  }
}
