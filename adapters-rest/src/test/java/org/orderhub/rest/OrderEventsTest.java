package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Quantity;

@QuarkusTest
class OrderEventsTest extends RestTest {
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00.5Z");
  private static final String PATH = "/v1/orders/WEB-1/events";
  private static final String BODY =
      """
      {"eventReference":"r1","type":"Dispatched","happenedAt":"2026-03-26T16:00:00+01:00",\
       "message":"gone","lines":[{"lineId":"1","quantity":3,"rowTotal":6,"priceIncTax":1.5}],\
       "customFields":{"carrier":"Post"}}\
      """;

  private static final OrderEvent EVENT =
      new OrderEvent(
          StubbedUseCases.ACCOUNT.id(),
          new OrderEventId(new UUID(7, 7)),
          "r1",
          new OrderKey(new UUID(1, 1)),
          new OrderEvent.Report(
              OrderEventType.FULFILLED,
              NOW,
              "gone",
              List.of(new LineOverride(new LineId("1"), Quantity.of("3"), Map.of())),
              FreeForm.Fields.NONE),
          NOW,
          NOW);

  @Test
  void anEventIsRecorded() {
    useCases.recordEvent =
        command -> {
          assertThat(command.report().lines().getFirst().figures()).hasSize(2);
          assertThat(command.order().key()).isNull();
          return CompletableFuture.completedFuture(new Result.Created(EVENT, new OrderId("WEB-1")));
        };
    sending(BODY)
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", endsWith(PATH))
        .body("id", equalTo(EVENT.id().toString()))
        .body("eventReference", equalTo("r1"))
        .body("orderId", equalTo("WEB-1"))
        .body("type", equalTo("Fulfilled"))
        .body("happenedAt", equalTo("2026-03-26T15:00:00.500Z"))
        .body("lines[0].lineId", equalTo("1"))
        .body("lines[0].quantity", equalTo(3))
        .body("customFields.size()", equalTo(0))
        .body("recordedAt", equalTo("2026-03-26T15:00:00.500Z"));
  }

  @Test
  void toldAnewItIsNotCreated() {
    useCases.recordEvent =
        command ->
            CompletableFuture.completedFuture(new Result.Updated(EVENT, new OrderId("WEB-1")));
    sending(BODY).post("/api/v3/orders/WEB-1/events").then().statusCode(200);
  }

  @Test
  void refusalsAreProblems() {
    refuses(new Result.SwitchedOff(), 403);
    refuses(new Result.OrderMissing(), 404);
    refuses(new Result.OfAnotherOrder(EVENT.id()), 409);
    refuses(new Result.ReferenceTaken(EVENT.id()), 409);
    useCases.recordEvent =
        command -> CompletableFuture.completedFuture(new Result.UnknownLines(List.of(0)));
    sending(BODY)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/lines/0/lineId"));
    sending("{\"type\":\"fullfilled\",\"order_id\":\"1\"}")
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            containsInAnyOrder("/eventReference", "/type", "/happenedAt", "/order_id"));
  }

  private void refuses(Result result, int status) {
    useCases.recordEvent = command -> CompletableFuture.completedFuture(result);
    sending(BODY).post(PATH).then().statusCode(status).contentType("application/problem+json");
  }

  @Test
  void eventsAreListedPageByPage() {
    useCases.listEvents =
        query -> {
          assertThat(query.limit()).isEqualTo(2);
          return new ListOrderEvents.Result.Found(
              new OrderId("WEB-1"), new Page<>(List.of(EVENT), "next"));
        };
    partner()
        .get(PATH + "?limit=2")
        .then()
        .statusCode(200)
        .body("items.type", contains("Fulfilled"))
        .body("next", equalTo("next"));
    partner()
        .get("/v1/GetOrderEvents?order_id=WEB-1&limit=2")
        .then()
        .statusCode(200)
        .body("items.event_type", contains("fullfilled"));
    useCases.listEvents = query -> new ListOrderEvents.Result.OrderMissing();
    partner().get(PATH).then().statusCode(404);
    partner().get(PATH + "?page=2").then().statusCode(400);
  }

  @Test
  void featuresAreSwitchedByAnAdministratorsKey() {
    useCases.switchFeatures =
        command -> {
          assertThat(command)
              .isEqualTo(
                  new SwitchFeatures.Command(
                      StubbedUseCases.ACCOUNT.id(), Map.of(Feature.ORDER_EVENTS, false)));
          return Set.of();
        };
    String path = "/v1/account/features";
    partner().get(path).then().statusCode(200).body("order-events", equalTo(true));
    sending("{\"order-events\":false}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("order-events", equalTo(false));
    sending("{\"order-events\":\"no\",\"teleport\":true}")
        .patch(path)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/order-events", "/teleport"));
    sending("{}")
        .auth()
        .preemptive()
        .basic("writer", "write-secret")
        .patch(path)
        .then()
        .statusCode(403);
  }
}
