package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.rest.idempotency.SafeToRepeat;

/** What a sender may rely on who names its requests. */
@QuarkusTest
class IdempotencyTest extends RestTest {
  private final AtomicInteger done = new AtomicInteger();
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void registers() {
    useCases.register =
        command -> {
          done.incrementAndGet();
          Order order =
              Order.register(
                  command.account(),
                  new OrderKey(UUID.randomUUID()),
                  command.draft(),
                  Optional.empty(),
                  SampleJobs.NOW);
          return CompletableFuture.completedFuture(
              new RegisterOrder.Result.Registered(
                  SampleJobs.job(command.account(), order.orderId()), order));
        };
  }

  private RequestSpecification keyed(String json) {
    return sending(json).header("Idempotency-Key", key);
  }

  private Response register(String json) {
    return keyed(json).post("/v1/orders");
  }

  @Test
  void theSameRequestGetsItsFirstAnswerAgain() {
    Response first = register(OrderBodies.FULL);
    first.then().statusCode(202).header("Idempotent-Replayed", nullValue());

    Response again = register(OrderBodies.FULL);

    again
        .then()
        .statusCode(202)
        .contentType("application/json")
        .header("Idempotent-Replayed", "true")
        .header("Location", equalTo(first.header("Location")));
    assertThat(again.asString()).isEqualTo(first.asString()).contains("\"jobId\"");
    assertThat(done).hasValue(1);
  }

  @Test
  void withoutAKeyItIsCarriedOutEachTime() {
    sending(OrderBodies.FULL).post("/v1/orders").then().statusCode(202);
    sending(OrderBodies.FULL)
        .post("/v1/orders")
        .then()
        .statusCode(202)
        .header("Idempotent-Replayed", nullValue());
    assertThat(done).hasValue(2);
  }

  @Test
  void headersThatMatterComeAgain() {
    keyed(OrderBodies.FULL).header("Prefer", "wait=5").post("/v1/orders").then().statusCode(201);
    keyed(OrderBodies.FULL)
        .header("Prefer", "wait=5")
        .post("/v1/orders")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("ETag", "\"1\"")
        .header("Preference-Applied", "wait")
        .header("Location", endsWith("/v1/orders/WEB-1"))
        .body("orderId", equalTo("WEB-1"));
  }

  @Test
  void anotherBodyOfTheSameKeyIsRefused() {
    register(OrderBodies.FULL);
    register(OrderBodies.order(""))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:orderhub:problem:key-of-another"));
    assertThat(done).hasValue(1);
  }

  @Test
  void anotherAddressOrAnotherApiKeyIsRefusedAsWell() {
    register(OrderBodies.FULL);
    keyed(OrderBodies.FULL).post("/v1/orders/WEB-1/action").then().statusCode(422);
    keyed(OrderBodies.FULL).post("/v1/orders?a=b").then().statusCode(422);
    given()
        .header("apikey", "write-secret")
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(OrderBodies.FULL.getBytes(UTF_8))
        .post("/v1/orders")
        .then()
        .statusCode(422);
  }

  @Test
  void whileTheFirstIsAtWorkTheOthersAreAskedToComeAgain() {
    useCases.answers.isHeldByAnother(StubbedUseCases.ACCOUNT.id(), new IdempotencyKey(key));
    register(OrderBodies.FULL)
        .then()
        .statusCode(409)
        .header("Retry-After", equalTo("1"))
        .body("type", equalTo("urn:orderhub:problem:still-running"));
    assertThat(done).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\tb"})
  void whatIsNoKeyIsRefused(String text) {
    sending(OrderBodies.FULL)
        .header("Idempotency-Key", text)
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("Idempotency-Key"));
    assertThat(done).hasValue(0);
  }

  @Test
  void aKeyHas255CharactersAtMost() {
    String longest = UUID.randomUUID() + "k".repeat(219);
    sending(OrderBodies.FULL)
        .header("Idempotency-Key", longest + "k")
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("too_long"));
    sending(OrderBodies.FULL)
        .header("Idempotency-Key", longest)
        .post("/v1/orders")
        .then()
        .statusCode(202);
  }

  @Test
  void twoKeysAreOneTooMany() {
    keyed(OrderBodies.FULL)
        .header("Idempotency-Key", "another")
        .post("/v1/orders")
        .then()
        .statusCode(400);
  }

  @Test
  void aBodyThatIsNotValidLeavesTheKeyFree() {
    register("{\"orderId\":\"WEB-1\"}").then().statusCode(400);
    register(OrderBodies.FULL).then().statusCode(202).header("Idempotent-Replayed", nullValue());
  }

  @Test
  void aFailureLeavesTheKeyFree() {
    useCases.register =
        command -> CompletableFuture.failedFuture(new StorageUnavailable("away", null));
    register(OrderBodies.FULL).then().statusCode(503).header("Retry-After", equalTo("2"));
    useCases.register = command -> CompletableFuture.failedFuture(new IllegalStateException("bug"));
    register(OrderBodies.FULL).then().statusCode(500);
    registers();
    register(OrderBodies.FULL).then().statusCode(202).header("Idempotent-Replayed", nullValue());
  }

  @Test
  void aConflictIsKept() {
    useCases.register =
        command ->
            CompletableFuture.completedFuture(
                new RegisterOrder.Result.AlreadyExists(command.draft().orderId(), List.of()));
    register(OrderBodies.FULL).then().statusCode(409);
    registers();
    register(OrderBodies.FULL)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Idempotent-Replayed", "true")
        .body("identical", equalTo(true));
    assertThat(done).hasValue(0);
  }

  @Test
  void aDryRunTakesNoKey() {
    useCases.rehearse = useCases.register;
    keyed(OrderBodies.FULL).post("/v1/orders?dryRun=true").then().statusCode(200);
    register(OrderBodies.FULL).then().statusCode(202).header("Idempotent-Replayed", nullValue());
  }

  @Test
  void aBulkIsAnsweredAgainLineByLine() {
    String lines = OrderBodies.order("").replace("\n", "") + "\nnot json\n";
    Response first = bulk(lines);
    Response again = bulk(lines);
    again
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .header("Idempotent-Replayed", "true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(first.asString().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"line\":1", "\"status\":202"),
            line -> assertThat(line).contains("\"line\":2", "\"status\":400"));
    bulk(lines + "{}").then().statusCode(422);
    assertThat(done).hasValue(1);
  }

  private Response bulk(String lines) {
    return partner()
        .header("Idempotency-Key", key)
        .contentType("application/x-ndjson")
        .body(lines.getBytes(UTF_8))
        .post("/v1/orders/bulk");
  }

  @Test
  void partnersHearOfItInTheirOwnShape() {
    useCases.recordEvent =
        command -> {
          done.incrementAndGet();
          return CompletableFuture.completedFuture(new RecordOrderEvent.Result.OrderMissing());
        };
    keyed(OrderEventBodies.PAGE).post("/v1/CreateOrderEvent").then().statusCode(404);
    keyed(OrderEventBodies.PAGE)
        .post("/v1/CreateOrderEvent")
        .then()
        .statusCode(404)
        .header("Idempotent-Replayed", "true")
        .body("status", equalTo(404));
    keyed(OrderEventBodies.PAGE_BY_SCRIPT)
        .post("/v1/CreateOrderEvent")
        .then()
        .statusCode(422)
        .contentType("application/json")
        .body("status", equalTo(422));
    keyed("{}").post("/api/order/addOrder").then().statusCode(422).body("success", equalTo(false));
    assertThat(done).hasValue(1);
  }

  @Test
  void everyPostButTheSafeOnesIsDocumentedToTakeAKey() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    paths.forEach((path, operations) -> {
      Map<String, Object> post = operations.get("post");
      if (post != null) {
        assertThat(String.valueOf(post.get("parameters")).contains("idempotencyKey"))
            .as("POST " + path + " takes a key, unless it is " + SafeToRepeat.class)
            .isEqualTo(!(path.contains("/webhooks") && path.endsWith("/test")));
      }
    });
  }
}
