package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrderHistory.Step;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

@QuarkusTest
class OrderHistoryTest extends RestTest {
  private static final Instant NOW = SampleJobs.NOW;
  private static final OrderKey KEY = new OrderKey(new UUID(1, 1));
  private static final CustomerId ADA = new CustomerId(new UUID(3, 3));

  @Test
  void theVersionsOfAnOrderSayWhoMadeThemAndWhatChanged() {
    var changes =
        List.of(
            new FieldChange("status", "IN_PROGRESS", "COMPLETED"),
            new FieldChange("externalStatus", "", "IN_PROGRESS"));
    useCases.history =
        id ->
            List.of(
                new Step(KEY, null, EventType.ORDER_DELETED, NOW, "Zoe", List.of()),
                new Step(
                    KEY, new Version(2), EventType.ORDER_STATUS_CHANGED, NOW, "demo", changes));
    partner()
        .get("/v1/orders/WEB-1/history")
        .then()
        .statusCode(200)
        .body("items.type", contains("order.deleted", "order.status_changed"))
        .body("items[0].versionTag", nullValue())
        .body("items[0].actor", equalTo("Zoe"))
        .body("items[1].versionTag", equalTo("2"))
        .body("items[1].id", equalTo(KEY.toString()))
        .body("items[1].at", equalTo("2026-03-26T15:00:00Z"))
        .body("items[1].changes[0].before", equalTo("InProgress"))
        .body("items[1].changes[0].after", equalTo("Completed"))
        .body("items[1].changes[1].after", equalTo("IN_PROGRESS"));
  }

  @Test
  void anOrderIsGivenAsOfThen() {
    AtomicReference<Instant> asked = new AtomicReference<>();
    useCases.pastOrder =
        at -> {
          asked.set(at);
          return Optional.of(SampleJobs.order());
        };
    partner()
        .urlEncodingEnabled(false)
        .get("/v1/orders/WEB-2/history?at=2026-03-26T17:00:00%2B01:00")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("orderId", equalTo("WEB-2"))
        .body("versionTag", equalTo("1"));
    assertThat(asked.get()).isEqualTo(Instant.parse("2026-03-26T16:00:00Z"));
  }

  @Test
  void whatNeverWasIs404AndAWrongTime400() {
    partner().get("/v1/orders/WEB-9/history").then().statusCode(404);
    partner().get("/v1/orders/WEB-9/history?at=2026-03-26T16:00:00Z").then().statusCode(404);
    partner()
        .get("/v1/orders/WEB-9/history?at=then")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("at"));
    partner().get("/v1/orders/WEB-9/history?when=now").then().statusCode(400);
  }

  @Test
  void anOrderIsVerifiedToBeOfAContact() {
    Order order = SampleJobs.order();
    Order adas =
        new Order(
            order.account(),
            order.key(),
            order.orderId(),
            order.contents(),
            order.facts(),
            ADA,
            order.history());
    useCases.findContact = id -> id.equals("7") ? Optional.of(ADA) : Optional.empty();
    useCases.showOrder = id -> Optional.of(new ShowOrder.View(adas, "Ada"));
    partner().get("/v1/orders/WEB-2?contactId=7").then().statusCode(200);
    partner().get("/v1/orders/WEB-2?contactId=8").then().statusCode(404);
    partner().get("/v1/orders/WEB-2?contactId=").then().statusCode(404);
    partner().get("/v1/orders/WEB-2").then().statusCode(200);
    useCases.showOrder = id -> Optional.of(new ShowOrder.View(order, ""));
    partner().get("/v1/orders/WEB-2?contactId=7").then().statusCode(404);
    partner().get("/v1/orders/WEB-2?contactId=8").then().statusCode(404);
  }

  @Test
  void ordersAreListedByContactKindAndExternalStatus() {
    AtomicReference<FindOrders.Query> asked = new AtomicReference<>();
    useCases.findContact = id -> id.equals("7") ? Optional.of(ADA) : Optional.empty();
    useCases.findOrders =
        query -> {
          asked.set(query);
          return new Page<>(List.of(), null);
        };
    partner()
        .urlEncodingEnabled(false)
        .get("/v1/orders?contactId=7&kind=appointment&externalStatus=In%20stock")
        .then()
        .statusCode(200);
    assertThat(asked.get().filter())
        .isEqualTo(
            new FindOrders.Filter(
                ADA, OrderKind.APPOINTMENT, null, new StatusText("In stock"), null, null));
  }

  @Test
  void ofAnUnknownContactThereAreNoOrders() {
    partner().get("/v1/orders?contactId=8").then().statusCode(200).body("items.size()", equalTo(0));
    partner().get("/v1/orders?contactId=").then().statusCode(200).body("items.size()", equalTo(0));
    partner().get("/v1/orders?contactId=8&kind=x").then().statusCode(400);
  }
}
