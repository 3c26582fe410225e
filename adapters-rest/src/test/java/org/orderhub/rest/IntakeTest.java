package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.intake.AmendOrder;
import org.orderhub.application.intake.TakeInOrder;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.intake.Intake;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.Money;

@QuarkusTest
class IntakeTest extends RestTest {
  private static final Instant NOW = Instant.parse("2024-11-16T09:00:00Z");

  /** The page's first body, as valid JSON. */
  private static final String ADD =
      """
      {"company_id":"DEMO","company_order_id":"ORD-001","totalAmount":1500.75,"firstName":"John",
       "phoneNumber":"+1234567890","postalCode":"56789","streetAddress1":"123 Main Street",
       "lastName":"Doe","email":"john.doe@example.com","streetAddress2":"Apt 4B",
       "city":"Springfield","state":"Illinois",
       "specialInstructions":"Leave package at the front door.",
       "products":[{"product_id":"101","quantity":2,"price":500},
                   {"product_id":"102","quantity":1,"price":500.75}],
       "billingStreetAddress1":"456 Elm Street","billingStreetAddress2":"Suite 202",
       "billingCity":"Springfield","billingState":"Illinois","billingPostalCode":"56789",
       "companyOrderDate":"2024-11-15","companyOrderDueDate":"2024-11-20",
       "companyOrderDeliveryStatus":"Pending","companyOrderPaymentReference":"PAY-123456",
       "companyOrderStatus":"Processing","companyOrderDescription":"Order description details",
       "company_order_other_attributes_1":{"giftWrap":true},
       "company_order_other_attributes_2":{"priorityDelivery":false}}\
      """;

  private final AtomicReference<TakeInOrder.Command> received = new AtomicReference<>();
  private final AtomicReference<AmendOrder.Command> amended = new AtomicReference<>();

  @BeforeEach
  void takesIn() {
    useCases.takeIn =
        command -> {
          received.set(command);
          return CompletableFuture.completedFuture(new TakeInOrder.Result.TakenIn(order(command)));
        };
    useCases.amend =
        command -> {
          amended.set(command);
          return CompletableFuture.completedFuture(
              new AmendOrder.Result.Amended(order(received.get())));
        };
    useCases.identify =
        order -> Optional.of(new Orders.Known(new OrderKey(new UUID(1, 1)), order.orderId()));
    useCases.showOrder = id -> Optional.of(new ShowOrder.View(order(received.get()), "John Doe"));
  }

  private static Order order(TakeInOrder.Command command) {
    return Order.register(
        command.account(),
        new OrderKey(new UUID(1, 1)),
        Intake.draft(command.orderId(), command.currency(), command.told()),
        Optional.empty(),
        NOW);
  }

  @Test
  void thePagesBodyIsTaken() {
    sending(ADD)
        .post("/api/order/addOrder")
        .then()
        .statusCode(201)
        .body("success", equalTo(true))
        .body("orderId", equalTo(new UUID(1, 1).toString()))
        .body("company_order_id", equalTo("ORD-001"))
        .body("$", not(hasKey("errors")));
    IntakeOrder told = received.get().told();
    assertThat(told.totalAmount()).isEqualTo(Money.of("1500.75", "EUR"));
    assertThat(told.products()).hasSize(2);
    assertThat(told.orderedAt()).isEqualTo(Instant.parse("2024-11-15T00:00:00Z"));
    assertThat(told.dueDate()).isEqualTo(Instant.parse("2024-11-20T00:00:00Z"));
    assertThat(told.otherAttributes()).hasSize(2);
    assertThat(told.kind()).isNull();
  }

  @Test
  void itIsGivenBackUnderTheSameNames() throws Exception {
    sending(ADD).post("/api/order/addOrder");
    String shown = partner().get("/api/order/ORD-001").then().statusCode(200).extract().asString();
    var mapper = new ObjectMapper();
    var sent = mapper.readTree(ADD);
    var back = mapper.readTree(shown);
    sent.properties()
        .forEach(field ->
            assertThat(back.get(field.getKey()).toString())
                .as(field.getKey())
                .isEqualTo(
                    field.getValue().toString().replace("\"price\":500}", "\"price\":500.0}")));
    assertThat(back.get("type").textValue()).isEqualTo("order");
    assertThat(back.get("payment").textValue()).isEqualTo("Open");
  }

  @Test
  void allThatIsMissingIsNamedAtOnce() {
    sending("{\"company_order_id\":\" \",\"totalAmount\":null}")
        .post("/api/order/addOrder")
        .then()
        .statusCode(400)
        .contentType("application/json")
        .body("success", equalTo(false))
        .body(
            "errors.pointer",
            hasItems(
                "/company_id",
                "/company_order_id",
                "/totalAmount",
                "/firstName",
                "/phoneNumber",
                "/postalCode",
                "/streetAddress1"));
  }

  @Test
  void whateverElseIsWrongIsNamedToo() {
    sending(
            """
            {"company_id":"DEMO","company_order_id":"A","totalAmount":-1,"firstName":"J",
             "phoneNumber":"none","email":"none","postalCode":1,"streetAddress1":"s","colour":"red",
             "type":"party","currency":"XXX1","companyOrderDate":"15.11.2024",
             "products":[{"product_id":"","quantity":-1,"price":"1.23456","name":"x"},{}]}\
            """)
        .post("/api/order/addOrder")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/totalAmount",
                "/phoneNumber",
                "/email",
                "/postalCode",
                "/colour",
                "/type",
                "/currency",
                "/companyOrderDate",
                "/products/0/product_id",
                "/products/0/quantity",
                "/products/0/price",
                "/products/0/name",
                "/products/1/product_id",
                "/products/1/quantity",
                "/products/1/price"));
  }

  @Test
  void anotherCompanyIsForbidden() {
    for (String path : new String[] {"/api/order/addOrder", "/api/order/updateOrder/ORD-001"}) {
      sending(ADD).post("/api/order/addOrder");
      sending(ADD.replace("\"DEMO\"", "\"VERPL000972024\""))
          .post(path)
          .then()
          .statusCode(403)
          .body("success", equalTo(false));
    }
  }

  @Test
  void aTakenIdIsAConflict() {
    useCases.takeIn =
        command ->
            CompletableFuture.completedFuture(
                new TakeInOrder.Result.AlreadyExists(command.orderId()));
    sending(ADD).post("/api/order/addOrder").then().statusCode(409).body("success", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource({"order, ORDER", "service, SERVICE", "appointment, APPOINTMENT"})
  void theThreeKindsAreTaken(String type, OrderKind kind) {
    sending(ADD.replace("\"state\"", "\"type\":\"" + type + "\",\"currency\":\"USD\",\"state\""))
        .post("/api/order/addOrder")
        .then()
        .statusCode(201);
    assertThat(received.get().told().kind()).isEqualTo(kind);
    assertThat(received.get().currency().getCurrencyCode()).isEqualTo("USD");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-20,                2024-11-20T00:00:00Z",
    "2024-11-20T09:30,          2024-11-20T09:30:00Z",
    "2024-11-20T09:30:15,       2024-11-20T09:30:15Z",
    "2024-11-20T09:30:00+02:00, 2024-11-20T07:30:00Z",
    "2024-11-20T09:30:00Z,      2024-11-20T09:30:00Z"
  })
  void daysAndTimesAreTheAccounts(String written, Instant time) {
    sending(ADD.replace("2024-11-20", written)).post("/api/order/addOrder").then().statusCode(201);
    assertThat(received.get().told().dueDate()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT"})
  void anUpdateTellsOnlyWhatChanges(String method) {
    sending(ADD).post("/api/order/addOrder");
    sending(
            """
            {"company_id":"DEMO","companyOrderDeliveryStatus":"Shipped","company_order_id":"ORD-001",
             "company_order_other_attributes_3":{"priorityDelivery":true}}\
            """)
        .request(method, "/api/order/updateOrder/ORD-001")
        .then()
        .statusCode(200)
        .body("success", equalTo(true))
        .body("company_order_id", equalTo("ORD-001"));
    IntakeOrder told = amended.get().told();
    assertThat(told.facts().deliveryStatus()).isEqualTo("Shipped");
    assertThat(told.products()).isNull();
    assertThat(told.totalAmount()).isNull();
    assertThat(told.otherAttributes()).hasSize(1);
  }

  @Test
  void whatCannotChangeIsRefused() {
    sending(ADD).post("/api/order/addOrder");
    sending("{\"company_order_id\":\"ORD-002\",\"currency\":\"USD\"}")
        .post("/api/order/updateOrder/ORD-001")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer", containsInAnyOrder("/company_id", "/company_order_id", "/currency"));
  }

  @Test
  void whatIsNotThereIsNotFoundInTheSameForm() {
    useCases.identify = order -> Optional.empty();
    sending("{\"company_id\":\"DEMO\"}")
        .post("/api/order/updateOrder/nobody")
        .then()
        .statusCode(404)
        .body("success", equalTo(false));
    partner().get("/api/order/nobody").then().statusCode(404).body("success", equalTo(false));
    given().get("/api/order/nobody").then().statusCode(401).body("success", equalTo(false));
    partner().delete("/api/order/addOrder").then().statusCode(405).body("success", equalTo(false));
    sending("{").post("/api/order/addOrder").then().statusCode(400).body("success", equalTo(false));
  }

  @Test
  void anOrderWithoutProductsGivesNoneBack() {
    sending(
            """
            {"company_id":"DEMO","company_order_id":"A","totalAmount":"80.00","firstName":"J",
             "phoneNumber":"+111","postalCode":"1","streetAddress1":"s","type":"appointment",
             "companyOrderDueDate":"2024-11-20T09:30"}\
            """)
        .post("/api/order/addOrder")
        .then()
        .statusCode(201);
    partner()
        .get("/api/order/A")
        .then()
        .body("$", not(hasKey("products")))
        .body("$", hasEntry("type", "appointment"))
        .body("companyOrderDueDate", equalTo("2024-11-20T09:30:00Z"));
    sending("{\"company_id\":\"DEMO\",\"products\":[{}]}")
        .post("/api/order/updateOrder/A")
        .then()
        .statusCode(400)
        .body("errors.code", contains("required", "required", "required"));
  }
}
