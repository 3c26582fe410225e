package org.orderhub.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;

@QuarkusTest
class ReceivedTest extends RestTest {
  private static final EventId ID = new EventId(new UUID(3, 3));

  @BeforeEach
  void knowsAnOrder() {
    useCases.identify =
        order -> Optional.of(new Orders.Known(new OrderKey(new UUID(1, 1)), new OrderId("WEB-1")));
  }

  @Test
  void requestsAreListedWithoutTheirBodies() {
    useCases.findBodies =
        query ->
            new Page<>(
                List.of(new FindReceivedBodies.Row(ID, SampleJobs.NOW, "registerOrder", 1_234)),
                ID.toString());
    partner()
        .get("/v1/orders/WEB-1/received?limit=1")
        .then()
        .statusCode(200)
        .header("Link", containsString("/v1/orders/WEB-1/received?limit=1&cursor=" + ID))
        .body("items[0].id", equalTo(ID.toString()))
        .body("items[0].receivedAt", equalTo("2026-03-26T15:00:00Z"))
        .body("items[0].operation", equalTo("registerOrder"))
        .body("items[0].bytes", equalTo(1_234))
        .body("items[0].body", nullValue());
    partner().get("/v1/orders/WEB-1/received?cursor=x").then().statusCode(400);
  }

  @Test
  void oneIsShownByteForByte() {
    String body = "{ \"a\" :\t22.00,\r\n\"b\":\"😀\"}";
    useCases.showBody =
        id ->
            Optional.of(
                new ShowReceivedBody.View(
                    ID, SampleJobs.NOW, ReceivedBody.of("addOrder", body.getBytes(UTF_8))));
    partner()
        .get("/api/v3/orders/WEB-1/received/" + ID)
        .then()
        .statusCode(200)
        .body("encoding", equalTo("utf-8"))
        .body("bytes", equalTo(body.getBytes(UTF_8).length))
        .body("body", equalTo(body));
  }

  @Test
  void whatIsNotThereIsMissing() {
    partner().get("/v1/orders/WEB-1/received/" + ID).then().statusCode(404);
    partner().get("/v1/orders/WEB-1/received/nonsense").then().statusCode(404);
    useCases.identify = order -> Optional.empty();
    partner().get("/v1/orders/WEB-1/received").then().statusCode(404);
  }

  @Test
  void anOrderIsRegisteredWithTheBodyThatToldIt() {
    AtomicReference<ReceivedBody> received = new AtomicReference<>();
    useCases.register =
        command -> {
          received.set(command.received());
          return CompletableFuture.completedFuture(
              new RegisterOrder.Result.AlreadyExists(command.draft().orderId(), List.of()));
        };
    sending(OrderBodies.FULL).post("/v1/orders").then().statusCode(409);
    assertThat(received.get())
        .isEqualTo(ReceivedBody.of("registerOrder", OrderBodies.FULL.getBytes(UTF_8)));
  }
}
