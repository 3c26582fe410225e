package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/** Orders of the demo account, registered as a partner would register them. */
@Singleton
final class DemoOrders {
  private static final Address VIENNA =
      new Address(
          new Address.Addressee("Ada", "Byron", ""),
          "Ringstrasse 1",
          "",
          new Address.Place("Wien", "", "1010", "AT"),
          "+43 660 1234567",
          "ada@demo.test");
  private static final Address GRAZ =
      new Address(
          new Address.Addressee("Karl", "Elsner", "Elektro Elsner GmbH"),
          "Lagergasse 12",
          "Tor 3",
          new Address.Place("Graz", "", "8020", "AT"),
          "+43 1 5550142",
          "einkauf@elsner.test");
  private static final Address LONDON =
      new Address(
          new Address.Addressee("", "", "Northlight Stages Ltd"),
          "4 Dock Road",
          "",
          new Address.Place("London", "", "E16 1AH", "GB"),
          "+44 20 5550 1100",
          "orders@northlight.test");

  private final RegisterOrder registerOrder;
  private final ChangeOrderStatus changeOrderStatus;
  private final Clock clock;

  DemoOrders(RegisterOrder registerOrder, ChangeOrderStatus changeOrderStatus, Clock clock) {
    this.registerOrder = registerOrder;
    this.changeOrderStatus = changeOrderStatus;
    this.clock = clock;
  }

  void register(AccountId account) {
    register(
        account,
        9,
        "WEB-10017",
        "ada@demo.test",
        VIENNA,
        "Delivered",
        List.of(line("1", null, "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", "4", "39.90")));
    register(
        account,
        6,
        "WEB-10019",
        "emile@demo.test",
        VIENNA,
        "",
        List.of(
            line("1", null, "CEE-16-5", "CEE coupling 16 A, 5 poles", "12", "7.80"),
            line("2", null, "CON-WAGO-221", "Splicing connector, 3 wires", "200", "0.55")));
    register(
        account,
        4,
        "ERP-4500012",
        "orders@northlight.test",
        LONDON,
        "Waiting for the drum",
        List.of(
            line("1", null, "CAB-H07RNF-5G16", "H07RN-F 5G16 rubber cable", "250", "24.90"),
            line("2", "1", "DRUM-1000", "Cable drum 1000 mm, returnable", "1", "64.00"),
            line("3", null, "CEE-16-5", "CEE coupling 16 A, 5 poles", "8", "7.80")));
    register(
        account,
        2,
        "WEB-10022",
        "einkauf@elsner.test",
        GRAZ,
        "Reserved",
        List.of(
            line("1", null, "CAB-NYM-3X1.5", "NYM-J 3x1.5 mm² installation cable", "120", "0.89"),
            line("2", "1", "DRUM-500", "Cable drum 500 mm", "1", "18.50"),
            line("3", "1", "SRV-CUT", "Cutting to length", "1", "4.00"),
            line("4", null, "CON-WAGO-221", "Splicing connector, 3 wires", "100", "0.55")));
    register(
        account,
        1,
        "WEB-10024",
        "ada@demo.test",
        VIENNA,
        "",
        List.of(line("1", null, "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", "1", "39.90")));
    change(
        account,
        "WEB-10017",
        OrderStatus.COMPLETED,
        "Delivered, [proof of delivery|https://track.example.org/WEB-10017]");
    change(account, "WEB-10019", OrderStatus.CANCELLED, "Cancelled by the customer");
  }

  private void register(
      AccountId account,
      int daysAgo,
      String id,
      String email,
      Address address,
      String status,
      List<OrderLine> lines) {
    Instant placedAt = clock.instant().minus(Duration.ofDays(daysAgo));
    var contents =
        new OrderContents(
            OrderKind.ORDER,
            Currencies.parse("EUR"),
            ContactKey.of(ContactKey.Type.EMAIL, email),
            new OrderContents.Origin(
                "",
                id.startsWith("ERP") ? "erp" : "web",
                List.of("PO-" + id),
                "",
                "",
                placedAt,
                null),
            new OrderLines(lines),
            new OrderContents.Charges(
                daysAgo > 5
                    ? List.of(
                        new Payment("card", "PAY-" + id, Money.of("269.60", "EUR"), "captured"))
                    : List.of(),
                List.of(new Fee("shipping", "Parcel", Money.of("6.90", "EUR"))),
                List.of()),
            Delivery.NONE,
            address,
            address,
            FreeForm.Fields.NONE,
            null);
    var draft =
        new OrderDraft(
            new OrderId(id), OrderStatus.IN_PROGRESS, new StatusText(status), placedAt, contents);
    registerOrder
        .register(new RegisterOrder.Command(account, draft, new Actor.PartnerKey("demo")))
        .toCompletableFuture()
        .join();
  }

  private void change(AccountId account, String id, OrderStatus status, String externalStatus) {
    changeOrderStatus
        .change(
            new ChangeOrderStatus.Command(
                account,
                new OrderId(id),
                new StatusChange(status, new StatusText(externalStatus), null, null),
                new Actor.Hub()))
        .toCompletableFuture()
        .join();
  }

  private static OrderLine line(
      String id, @Nullable String parent, String sku, String name, String quantity, String price) {
    Money perUnit = Money.of(price, "EUR");
    Quantity amount = new Quantity(new BigDecimal(quantity));
    return new OrderLine(
        new LineId(id),
        parent == null ? null : new LineId(parent),
        LineType.PURCHASE,
        amount,
        new Article(new Sku(sku), name, "", "", ""),
        new LinePrices(perUnit, null, perUnit.times(amount), null),
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }
}
