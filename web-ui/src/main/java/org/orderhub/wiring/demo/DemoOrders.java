package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.wiring.demo.DemoOrder.Due;
import org.orderhub.wiring.demo.DemoOrder.Line;

/** Orders of the demo account, registered as a partner would register them. */
@Singleton
final class DemoOrders {
  private static final List<DemoOrder> ORDERS =
      List.of(
          new DemoOrder(
              "WEB-10017",
              DemoBuyer.ADA,
              9,
              true,
              "Packed",
              List.of(
                  new Line(
                      "1", null, "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", "4", "39.90"))),
          new DemoOrder(
              "WEB-10019",
              DemoBuyer.EMILE,
              6,
              false,
              "",
              List.of(
                  new Line("1", null, "CEE-16-5", "CEE coupling 16 A, 5 poles", "12", "7.80"),
                  new Line(
                      "2", null, "CON-WAGO-221", "Splicing connector, 3 wires", "200", "0.55"))),
          new DemoOrder(
              "ERP-4500012",
              DemoBuyer.NORTHLIGHT,
              4,
              false,
              "Waiting for the drum",
              List.of(
                  new Line(
                      "1", null, "CAB-H07RNF-5G16", "H07RN-F 5G16 rubber cable", "250", "24.90"),
                  new Line("2", "1", "DRUM-1000", "Cable drum 1000 mm, returnable", "1", "64.00"),
                  new Line("3", null, "CEE-16-5", "CEE coupling 16 A, 5 poles", "8", "7.80"))),
          new DemoOrder(
              "WEB-10022",
              DemoBuyer.ELSNER,
              2,
              true,
              "Reserved",
              List.of(
                  new Line(
                      "1",
                      null,
                      "CAB-NYM-3X1.5",
                      "NYM-J 3x1.5 mm² installation cable",
                      "120",
                      "0.89"),
                  new Line("2", "1", "DRUM-500", "Cable drum 500 mm", "1", "18.50"),
                  new Line("3", "1", "SRV-CUT", "Cutting to length", "1", "4.00"),
                  new Line(
                      "4", null, "CON-WAGO-221", "Splicing connector, 3 wires", "100", "0.55"))),
          new DemoOrder(
              "SRV-301",
              DemoBuyer.NORTHLIGHT,
              3,
              false,
              "Technician booked",
              new Due(OrderKind.SERVICE, 5, LocalTime.of(8, 0)),
              List.of(new Line("1", null, "SRV-INSPECT", "Yearly inspection", "1", "240.00"))),
          new DemoOrder(
              "APT-88",
              DemoBuyer.ELSNER,
              2,
              false,
              "Confirmed by phone",
              new Due(OrderKind.APPOINTMENT, 3, LocalTime.of(14, 30)),
              List.of(new Line("1", null, "SRV-MEASURE", "Measuring on site", "1.5", "68.00"))),
          new DemoOrder(
              "WEB-10024",
              DemoBuyer.HALLER,
              1,
              false,
              "",
              List.of(
                  new Line(
                      "1", null, "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", "6", "39.90"))));

  private final RegisterOrder registerOrder;
  private final ChangeOrderStatus changeOrderStatus;
  private final Clock clock;

  DemoOrders(RegisterOrder registerOrder, ChangeOrderStatus changeOrderStatus, Clock clock) {
    this.registerOrder = registerOrder;
    this.changeOrderStatus = changeOrderStatus;
    this.clock = clock;
  }

  void register(Account account) {
    for (DemoOrder order : ORDERS) {
      Instant placedAt = clock.instant().minus(Duration.ofDays(order.daysAgo()));
      registerOrder
          .register(
              new RegisterOrder.Command(
                  account.id(),
                  order.placedAt(placedAt, account.zone()),
                  new Actor.PartnerKey("demo")))
          .toCompletableFuture()
          .join();
    }
    change(
        account.id(),
        "WEB-10017",
        OrderStatus.COMPLETED,
        "Delivered, [proof of delivery|https://track.example.org/WEB-10017]");
    change(account.id(), "WEB-10019", OrderStatus.CANCELLED, "Cancelled by the customer");
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
}
