package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;

@QuarkusTest
class OrderCommandsTest extends RestTest {
  private final AtomicReference<ChangeOrderDelivery.Command> delivered = new AtomicReference<>();
  private final AtomicReference<TriggerOrderAction.Command> triggered = new AtomicReference<>();

  private void deliveriesAreTaken() {
    useCases.changeDelivery =
        command -> {
          delivered.set(command);
          return CompletableFuture.completedFuture(
              new ChangeResult.Accepted(SampleJobs.job(command.account(), command.orderId())));
        };
  }

  private void actionsEndIn(TriggerOrderAction.Result result) {
    useCases.trigger =
        command -> {
          triggered.set(command);
          return CompletableFuture.completedFuture(result);
        };
  }

  @Test
  void aChangeOfDeliveryIsAcceptedWithItsJobAndItsAction() {
    deliveriesAreTaken();
    sending(
            """
            {"method":"Courier","trackingNumbers":["T1","T2"],"trackingUri":"https://t.example/1",
             "deliveryDate":"2026-04-02T10:00:00+02:00","lastChangedAt":"2026-03-26T16:00:00Z",
             "orderAction":{"action":"ConfirmShipment","language":"de-AT","data":{"parcels":2}}}\
            """)
        .header("If-Match", "\"4\"")
        .post("/v1/orders/WEB-1/change-delivery")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/orders/jobs/" + SampleJobs.ID));
    assertThat(delivered.get().change())
        .isEqualTo(
            new DeliveryChange(
                "Courier",
                List.of("T1", "T2"),
                "https://t.example/1",
                Instant.parse("2026-04-02T08:00:00Z"),
                Instant.parse("2026-03-26T16:00:00Z"),
                new Version(4)));
    OrderAction action = delivered.get().action();
    assertThat(action.kind()).isEqualTo(OrderAction.Kind.CONFIRM_SHIPMENT);
    assertThat(action.language()).isEqualTo("de-AT");
    assertThat(action.data().json()).isEqualTo("{\"parcels\":2}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"trackingNumber\":\"T1\"}",
        "{\"trackingNumbers\":[\"T1\"]}",
        "{\"trackingNumber\":\"T1\",\"trackingNumbers\":[\"T1\"]}"
      })
  void oneTrackingNumberMayStandAlone(String body) {
    deliveriesAreTaken();
    sending(body).post("/api/v3/orders/WEB-1/change-delivery").then().statusCode(202);
    assertThat(delivered.get().change().trackingNumbers()).containsExactly("T1");
    assertThat(delivered.get().change().method()).isNull();
  }

  @Test
  void everyMistakeOfADeliveryIsNamed() {
    sending(
            """
            {"method":7,"trackingNumbers":["", 5],"deliveryDate":"tomorrow","colour":"red",
             "orderAction":{"action":"Shout","data":[]}}\
            """)
        .post("/v1/orders/WEB-1/change-delivery")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/method",
                "/trackingNumbers/0",
                "/trackingNumbers/1",
                "/deliveryDate",
                "/colour",
                "/orderAction/action",
                "/orderAction/data"));
  }

  @Test
  void noDeliveryAtAllIsRefused() {
    sending("{\"orderAction\":{\"action\":\"Custom\"}}")
        .post("/v1/orders/WEB-1/change-delivery")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("nothing_to_change"));
  }

  @Test
  void anActionIsAcceptedWithItsJob() {
    actionsEndIn(
        new TriggerOrderAction.Result.Triggered(
            SampleJobs.job(StubbedUseCases.ACCOUNT.id(), new OrderId("WEB-1"))));
    sending("{\"action\":\"confirmOrder\",\"versionTag\":\"3\",\"data\":{\"a\":{\"b\":[1.50]}}}")
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/orders/jobs/" + SampleJobs.ID));
    assertThat(triggered.get().expected()).isEqualTo(new Version(3));
    assertThat(triggered.get().action().kind()).isEqualTo(OrderAction.Kind.CONFIRM_ORDER);
    assertThat(triggered.get().action().data().json()).isEqualTo("{\"a\":{\"b\":[1.50]}}");
  }

  @Test
  void anActionMayNameItsVersionOnceOrTwiceButOnlyOne() {
    actionsEndIn(
        new TriggerOrderAction.Result.Triggered(
            SampleJobs.job(StubbedUseCases.ACCOUNT.id(), new OrderId("WEB-1"))));
    sending("{\"action\":\"Custom\",\"versionTag\":\"3\"}")
        .header("If-Match", "\"3\"")
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(202);
    sending("{\"action\":\"Custom\",\"versionTag\":\"3\"}")
        .header("If-Match", "\"4\"")
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("other_version"));
  }

  @Test
  void anActionOfAnOrderOfNobodyIs422() {
    actionsEndIn(new TriggerOrderAction.Result.NotConnected(new OrderId("WEB-1")));
    sending("{\"action\":\"Custom\"}")
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:orderhub:problem:not-connected"));
  }

  @Test
  void anActionOnAnotherVersionIs412AndOnNoOrder404() {
    actionsEndIn(new TriggerOrderAction.Result.Stale(SampleJobs.order()));
    sending("{\"action\":\"Custom\",\"versionTag\":\"9\"}")
        .post("/v1/orders/WEB-2/action")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("1"));
    actionsEndIn(new TriggerOrderAction.Result.Missing(new OrderId("WEB-1")));
    sending("{\"action\":\"Custom\"}").post("/v1/orders/WEB-1/action").then().statusCode(404);
  }

  @Test
  void theDataOfAnActionMustFitIntoAnEvent() {
    sending(
            "{\"action\":\"Custom\",\"data\":{\"a\":\"%s\",\"b\":\"%s\",\"c\":\"%s\"}}"
                .formatted("x".repeat(3_900), "x".repeat(3_900), "x".repeat(3_900)))
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/data"))
        .body("errors[0].code", equalTo("too_long"));
  }

  @Test
  void anActionWithoutANameIsRefused() {
    sending("{}")
        .post("/v1/orders/WEB-1/action")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/action"));
  }
}
