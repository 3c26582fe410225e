package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Quantity;

@QuarkusTest
class CreateOrderEventTest extends RestTest {
  private static final String PATH = "/v1/CreateOrderEvent";
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");
  private static final String PAGES_ID = "492a93255ab449008e42200a23a81522";

  private final AtomicReference<RecordOrderEvent.Command> received = new AtomicReference<>();

  @BeforeEach
  void records() {
    useCases.recordEvent =
        command -> {
          received.set(command);
          return CompletableFuture.completedFuture(
              new Result.Created(event(command), new OrderId("WEB-1")));
        };
  }

  private static OrderEvent event(RecordOrderEvent.Command command) {
    OrderEventId id = command.id() == null ? new OrderEventId(new UUID(7, 7)) : command.id();
    return new OrderEvent(
        command.account(),
        id,
        command.reference(),
        new OrderKey(new UUID(1, 1)),
        command.report(),
        NOW,
        NOW);
  }

  @Test
  void thePagesBodyIsTakenAsItIs() {
    sending(OrderEventBodies.PAGE)
        .post(PATH)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("$", aMapWithSize(3))
        .body("id", equalTo(PAGES_ID))
        .body("status", equalTo(200))
        .body("message", equalTo("Order event created"));
    RecordOrderEvent.Command command = received.get();
    assertThat(command.id()).isEqualTo(OrderEventId.parse(PAGES_ID));
    assertThat(command.reference()).isEqualTo("abc");
    assertThat(command.order().orderId().value()).isEqualTo("113bd4e26ab14d049c931a30eaf7b8c4");
    assertThat(command.order().key().value())
        .isEqualTo(UUID.fromString("113bd4e2-6ab1-4d04-9c93-1a30eaf7b8c4"));
    OrderEvent.Report report = command.report();
    assertThat(report.type()).isEqualTo(OrderEventType.DELIVERED);
    assertThat(report.happenedAt()).isEqualTo(Instant.parse("2020-03-26T16:00:00Z"));
    assertThat(report.customFields().values()).hasSize(2);
    LineOverride line = report.lines().getFirst();
    assertThat(line.line()).isEqualTo(new LineId("abc123"));
    assertThat(line.quantity()).isEqualTo(Quantity.of("5"));
    assertThat(line.figure(LineFigure.PRICE_TAX)).isEqualByComparingTo("1");
    assertThat(line.figure(LineFigure.ORIGINAL_PRICE)).isEqualByComparingTo("2");
    assertThat(line.figure(LineFigure.PRICE)).isEqualByComparingTo("3");
    assertThat(line.figure(LineFigure.PRICE_INC_TAX)).isEqualByComparingTo("4");
    assertThat(line.figure(LineFigure.ROW_TOTAL)).isEqualByComparingTo("6");
    assertThat(line.figure(LineFigure.ROW_TOTAL_INC_TAX)).isEqualByComparingTo("7");
    assertThat(line.figure(LineFigure.ROW_TOTAL_DISCOUNT)).isEqualByComparingTo("8");
  }

  @Test
  void theScriptsBodyMeansTheSameWhateverTypeTheBrowserNames() {
    sending(OrderEventBodies.PAGE).post(PATH);
    RecordOrderEvent.Command first = received.get();
    partner()
        .contentType("text/plain;charset=UTF-8")
        .body(OrderEventBodies.PAGE_BY_SCRIPT.getBytes(UTF_8))
        .post(PATH)
        .then()
        .statusCode(200);
    assertThat(received.get())
        .usingRecursiveComparison()
        .ignoringFields("received")
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "cancelled, CANCELLED",
    "completed, COMPLETED",
    "delivered, DELIVERED",
    "dispatched, DISPATCHED",
    "disputed, DISPUTED",
    "fullfilled, FULFILLED",
    "fulfilled, FULFILLED",
    "Processing, PROCESSING",
    "refunded, REFUNDED"
  })
  void everyTypeIsKnown(String name, OrderEventType type) {
    sending(OrderEventBodies.event(name, "")).post(PATH).then().statusCode(200);
    assertThat(received.get().report().type()).isEqualTo(type);
    assertThat(received.get().report().happenedAt()).isEqualTo(NOW);
    assertThat(received.get().report().lines()).isEmpty();
    assertThat(received.get().id()).isNull();
  }

  @Test
  void anUnknownTypeIsToldWhichThereAre() {
    sending(OrderEventBodies.event("exploded", ""))
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/json")
        .body("status", equalTo(400))
        .body("id", nullValue())
        .body(
            "error",
            equalTo(
                "event_type must be one of cancelled, completed, delivered, dispatched, disputed,"
                    + " fullfilled, processing, refunded"));
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    sending(
            """
            {"id":"x","event_reference":"","event_date":"yesterday","colour":"red",\
             "order_event_lines":[{"order_line_id":"1","quantity":0},{"quantity":"2.5"},\
              {"order_line_id":"1","quantity":-1,"row_total":"much"}],"custom_fields":[]}\
            """)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("error", containsString("id must be 32 hexadecimal digits"))
        .body("error", containsString("order_id is required"))
        .body("error", containsString("event_type is required"))
        .body("error", containsString("event_reference must not be blank"))
        .body("error", containsString("event_date must be a time with its offset"))
        .body("error", containsString("colour is not known here"))
        .body("error", containsString("order_event_lines/0/quantity must be a whole number"))
        .body("error", containsString("order_event_lines/1/quantity must be a whole number"))
        .body("error", containsString("order_event_lines/1/order_line_id is required"))
        .body("error", containsString("order_event_lines/2/order_line_id is told of before"))
        .body("error", containsString("order_event_lines/2/row_total must be a number"))
        .body("error", containsString("custom_fields must be an object"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"x\"", "null", "{\"a\":1,\"a\":2}"})
  void whatIsNoBodyIsRefusedInTheSameForm(String body) {
    sending(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/json")
        .body("status", equalTo(400))
        .body("error", containsString(" "));
  }

  @Test
  void anEmptyIdIsNone() {
    sending(OrderEventBodies.event("delivered", "\"id\":\"\",\"order_event_lines\":[]"))
        .post(PATH)
        .then()
        .statusCode(200);
    assertThat(received.get().id()).isNull();
  }

  @Test
  void everyRefusalComesWithItsStatusInTheBody() {
    refuses(new Result.SwitchedOff(), 403, "not enabled");
    refuses(new Result.OrderMissing(), 404, "no order");
    refuses(
        new Result.UnknownLines(List.of(0)),
        400,
        "order_event_lines/0/order_line_id must be the id of a line of this order");
    refuses(new Result.OfAnotherOrder(new OrderEventId(new UUID(3, 3))), 409, "another order");
    refuses(new Result.ReferenceTaken(new OrderEventId(new UUID(3, 3))), 409, "reference");
  }

  private void refuses(Result result, int status, String error) {
    useCases.recordEvent = command -> CompletableFuture.completedFuture(result);
    sending(OrderEventBodies.PAGE)
        .post(PATH)
        .then()
        .statusCode(status)
        .body("status", equalTo(status))
        .body("id", equalTo(PAGES_ID))
        .body("message", containsString(" "))
        .body("error", containsString(error));
  }

  @Test
  void anUpdateSaysSo() {
    useCases.recordEvent =
        command ->
            CompletableFuture.completedFuture(
                new Result.Updated(event(command), new OrderId("WEB-1")));
    sending(OrderEventBodies.PAGE)
        .post(PATH)
        .then()
        .statusCode(200)
        .body("message", equalTo("Order event updated"));
  }

  @Test
  void theFrameworksErrorsComeInTheSameForm() {
    given()
        .contentType("application/json")
        .body("{}")
        .post(PATH)
        .then()
        .statusCode(401)
        .body("status", equalTo(401))
        .body("error", containsString("API key"));
    given()
        .auth()
        .preemptive()
        .basic("reader", "read-secret")
        .contentType("application/json")
        .body("{}")
        .post(PATH)
        .then()
        .statusCode(403)
        .body("status", equalTo(403));
    partner().get(PATH).then().statusCode(405).body("status", equalTo(405));
    partner()
        .contentType("application/xml")
        .body("<a/>")
        .post(PATH)
        .then()
        .statusCode(415)
        .body("status", equalTo(415));
    sending("[" + " ".repeat(1024 * 1024) + "]")
        .post(PATH)
        .then()
        .statusCode(413)
        .body("status", equalTo(413));
    useCases.recordEvent =
        command ->
            CompletableFuture.failedFuture(
                new StorageUnavailable("away", new IllegalStateException("away")));
    sending(OrderEventBodies.PAGE).post(PATH).then().statusCode(503).body("status", equalTo(503));
  }

  @Test
  void anEventIsGivenBackAsThePageSpellsIt() {
    sending(
            OrderEventBodies.event(
                "fulfilled",
                "\"order_event_lines\":{\"order_line_id\":\"1\",\"row_total\":6.5},"
                    + "\"custom_fields\":{\"weight\":22.00}"))
        .post(PATH);
    useCases.showEvent = id -> Optional.of(event(received.get()));
    partner()
        .get("/v1/GetOrderEvent?id=" + PAGES_ID)
        .then()
        .statusCode(200)
        .body("id", equalTo(new OrderEventId(new UUID(7, 7)).toString()))
        .body("event_reference", equalTo("r1"))
        .body("order_id", equalTo("00000000000000010000000000000001"))
        .body("event_type", equalTo("fullfilled"))
        .body("event_date", equalTo("2026-03-26T15:00:00Z"))
        .body("message", equalTo(""))
        .body("order_event_lines[0]", aMapWithSize(2))
        .body("order_event_lines[0].order_line_id", equalTo("1"))
        .body("order_event_lines[0].row_total", equalTo(6.5f))
        .body("custom_fields.weight.toString()", equalTo("22.0"))
        .body("date_created", equalTo("2026-03-26T15:00:00Z"))
        .body("date_updated", equalTo("2026-03-26T15:00:00Z"));
  }

  @Test
  void whatIsNotThereIsNotFoundInTheSameForm() {
    useCases.showEvent = id -> Optional.empty();
    partner()
        .get("/v1/GetOrderEvent?id=" + PAGES_ID)
        .then()
        .statusCode(404)
        .body("status", equalTo(404));
    partner().get("/v1/GetOrderEvent").then().statusCode(400).body("status", equalTo(400));
    partner()
        .get("/v1/GetOrderEvent?id=7")
        .then()
        .statusCode(400)
        .body("error", equalTo("id must be 32 hexadecimal digits"));
    useCases.listEvents = query -> new ListOrderEvents.Result.OrderMissing();
    partner()
        .get("/v1/GetOrderEvents?order_id=WEB-1")
        .then()
        .statusCode(404)
        .body("status", equalTo(404));
    partner().get("/v1/GetOrderEvents").then().statusCode(400).body("status", equalTo(400));
    partner().get("/v1/GetOrderEvents?order_id=1&limit=0&cursor=x").then().statusCode(400);
  }

  @Test
  void amountsKeepTheirDecimals() {
    sending(
            OrderEventBodies.event(
                "refunded",
                "\"order_event_lines\":[{\"order_line_id\":\"1\",\"row_total\":\"-0.1234\"}]"))
        .post(PATH)
        .then()
        .statusCode(200);
    assertThat(received.get().report().lines().getFirst().figure(LineFigure.ROW_TOTAL))
        .isEqualTo(new BigDecimal("-0.1234"));
  }
}
