package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.FieldChange;

@QuarkusTest
class RegisterOrderTest extends RestTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");
  private final AtomicReference<RegisterOrder.Command> received = new AtomicReference<>();

  private void registers() {
    useCases.register =
        command -> {
          received.set(command);
          Order order =
              Order.register(
                  command.account(),
                  new OrderKey(new UUID(1, 1)),
                  command.draft(),
                  Optional.empty(),
                  NOW);
          Job job =
              new Job(
                  command.account(),
                  new JobId(new UUID(2, 2)),
                  Job.Type.REGISTER_ORDER,
                  order.orderId(),
                  Job.Status.COMPLETED,
                  NOW,
                  NOW,
                  order.version(),
                  List.of());
          return CompletableFuture.completedFuture(new RegisterOrder.Result.Registered(job, order));
        };
  }

  @Test
  void anOrderIsAcceptedWithItsJob() {
    registers();
    sending(OrderBodies.FULL)
        .post("/v1/orders")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/orders/jobs/" + new UUID(2, 2)))
        .body("jobId", equalTo(new UUID(2, 2).toString()))
        .body("status", equalTo("Completed"))
        .body("orderId", equalTo("WEB-1"))
        .body("href", endsWith("/v1/orders/jobs/" + new UUID(2, 2)));
    assertThat(received.get().by().name()).isEqualTo("demo");
  }

  @Test
  void thePartnersOwnAddressMeansTheSameAndLinksToItself() {
    registers();
    sending(OrderBodies.FULL)
        .post("/api/v3/orders")
        .then()
        .statusCode(202)
        .body("href", containsString("/api/v3/orders/jobs/"));
  }

  @Test
  void whoPrefersToWaitGetsTheWholeOrderBack() {
    registers();
    var body =
        sending(OrderBodies.FULL)
            .header("Prefer", "wait=5")
            .post("/v1/orders")
            .then()
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Location", endsWith("/v1/orders/WEB-1"))
            .body("id", notNullValue())
            .body("contact.matchKey", equalTo("ada@demo.test"))
            .body("lineItems.items[1].parentLineId", equalTo("1"))
            .body("payment", equalTo("PartlyPaid"))
            .extract()
            .asString();
    assertThat(body)
        .contains("\"weight\":22.00", "\"totalPrice\":143.70", "\"amount\":-1.0005")
        .contains(
            "\"tags\":[\"a\",null,{\"deep\":1}]", "d 🚚", "\"createdAt\":\"2026-03-26T15:00:00Z\"");
  }

  @Test
  void whatWasAnsweredCanBeSentAgain() throws JsonProcessingException {
    registers();
    String answer =
        sending(OrderBodies.FULL).header("Prefer", "wait=5").post("/v1/orders").asString();
    OrderDraft first = received.get().draft();
    ObjectNode again = (ObjectNode) MAPPER.readTree(answer);
    again.remove(
        List.of(
            "id", "payment", "deliveryState", "totals", "versionTag", "receivedAt", "updatedAt"));
    sending(MAPPER.writeValueAsString(again)).post("/v1/orders").then().statusCode(202);
    assertThat(received.get().draft()).isEqualTo(first);
  }

  @Test
  void aTakenIdIsAConflictThatSaysWhereTheOrderIs() {
    useCases.register =
        command ->
            CompletableFuture.completedFuture(
                new RegisterOrder.Result.AlreadyExists(
                    command.draft().orderId(),
                    List.of(new FieldChange("kind", "ORDER", "SERVICE"))));
    sending(OrderBodies.order(""))
        .post("/v1/orders")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("title", equalTo("Order already exists"))
        .body("href", endsWith("/v1/orders/WEB-2"))
        .body("identical", equalTo(false))
        .body("changes[0].field", equalTo("kind"))
        .body("changes[0].yours", equalTo("Service"))
        .body("changes[0].theirs", equalTo("Order"));
  }

  @Test
  void aTakenIdMayBeTheSameOrderSentTwice() {
    useCases.register =
        command ->
            CompletableFuture.completedFuture(
                new RegisterOrder.Result.AlreadyExists(command.draft().orderId(), List.of()));
    sending(OrderBodies.order(""))
        .post("/v1/orders")
        .then()
        .statusCode(409)
        .body("identical", equalTo(true))
        .body("changes.size()", equalTo(0));
  }

  @Test
  void aDatabaseThatIsAwayIsA503ThatSaysWhenToTryAgain() {
    useCases.register =
        command -> CompletableFuture.failedFuture(new StorageUnavailable("away", null));
    sending(OrderBodies.order(""))
        .post("/v1/orders")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"))
        .body("type", equalTo("urn:orderhub:problem:unavailable"));
  }

  @Test
  void anUnknownOutcomeIsSaidSo() {
    useCases.register = command -> CompletableFuture.failedFuture(new OutcomeUnknown(null));
    sending(OrderBodies.order(""))
        .post("/v1/orders")
        .then()
        .statusCode(503)
        .body("type", equalTo("urn:orderhub:problem:outcome-unknown"));
  }

  @Test
  void aBugIsA500ThatGivesNothingAway() {
    useCases.register =
        command ->
            CompletableFuture.failedFuture(new IllegalStateException("select * from secret"));
    String body =
        sending(OrderBodies.order(""))
            .post("/v1/orders")
            .then()
            .statusCode(500)
            .extract()
            .asString();
    assertThat(body).contains("traceId").doesNotContain("secret", "Exception", "org.orderhub");
  }

  @Test
  void aReaderMayNotRegister() {
    given()
        .header("apikey", "read-secret")
        .contentType("application/json")
        .body(OrderBodies.order(""))
        .post("/v1/orders")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }
}
