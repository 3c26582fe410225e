package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.idempotency.IdempotencyKey;

/** A partner's requests come twice, or fifty at a time, and each is carried out once. */
@QuarkusTest
@TestProfile(WithDemo.class)
class IdempotencyJourneyTest {
  private static final int ROUNDS = Integer.getInteger("orderhub.idempotency-rounds", 20);
  private static final int CROWD = 50;

  private final Partner partner = Partner.DEMO;
  private final String key = UUID.randomUUID().toString();

  @TestHTTPResource("/")
  URI address;

  @Inject AnswerOnce answerOnce;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  private Response post(String path, String body) {
    return partner.sends(body).header("Idempotency-Key", key).post(path);
  }

  @Test
  void anOrderIsRegisteredOnceAndAnsweredAsOften() {
    String id = OrderBodies.newId("KEY");
    Response first = post("/api/v3/orders", OrderBodies.cableOnDrum(id));
    first.then().statusCode(202).header("Idempotent-Replayed", nullValue());

    post("/api/v3/orders", OrderBodies.cableOnDrum(id))
        .then()
        .statusCode(202)
        .header("Idempotent-Replayed", "true")
        .header("Location", equalTo(first.header("Location")))
        .body(equalTo(first.asString()));
    post("/api/v3/orders", OrderBodies.cableOnDrum(OrderBodies.newId("KEY")))
        .then()
        .statusCode(422);
    partner.get("/v1/orders/" + id + "/history").then().body("items", hasSize(1));
  }

  @Test
  void ofFiftyAtATimeOneIsCarriedOut() {
    try (Asking asking = new Asking(address)) {
      for (int round = 0; round < ROUNDS; round++) {
        String id = OrderBodies.newId("KEYS");
        HttpRequest register =
            asking.post("v1/orders", OrderBodies.cableOnDrum(id), UUID.randomUUID().toString());

        List<Asking.Answer> answers = asking.all(Collections.nCopies(CROWD, register));

        assertThat(answers)
            .allSatisfy(answer -> assertThat(answer.status()).isIn(202, 409))
            .filteredOn(answer -> answer.status() == 202)
            .filteredOn(answer -> answer.header("Idempotent-Replayed").isEmpty())
            .hasSize(1);
        assertThat(answers)
            .filteredOn(answer -> answer.status() == 202)
            .extracting(answer -> answer.response().body())
            .containsOnly(asking.one(register).response().body());
        assertThat(answers)
            .filteredOn(answer -> answer.status() == 409)
            .allSatisfy(answer -> {
              assertThat(answer.response().body()).contains("still-running");
              assertThat(answer.header("Retry-After")).isEqualTo("1");
            });
        partner.get("/v1/orders/" + id + "/history").then().body("items", hasSize(1));
      }
    }
  }

  @Test
  void whatHasNoKeyOfItsOwnIsCreatedOnce() {
    String customer =
        """
        {"entityType":"INDIVIDUAL","firstName":"Twice","lastName":"%s"}\
        """
            .formatted(key);
    String id = post("/v1/customers", customer).then().statusCode(201).extract().path("id");
    post("/v1/customers", customer)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("ETag", "\"1\"")
        .body("id", equalTo(id));
    partner.get("/v1/customers?q=" + key).then().body("items", hasSize(1));
  }

  @Test
  void aSecretIsGivenAgainToWhoeverAskedFirst() {
    String webhook =
        """
        {"name":"twice","url":"https://hub.example/in","types":["*"],"status":"INACTIVE"}\
        """;
    String secret = post("/v1/webhooks", webhook).then().statusCode(201).extract().path("secret");
    assertThat(secret).startsWith("whsec_");
    String id =
        post("/v1/webhooks", webhook)
            .then()
            .statusCode(201)
            .body("secret", equalTo(secret))
            .extract()
            .path("id");
    partner.ask().delete("/v1/webhooks/" + id).then().statusCode(204);
  }

  @Test
  void aBulkIsStoredTogetherAndAnsweredAgain() {
    String prefix = OrderBodies.newId("KEYBULK");
    String lines =
        IntStream.range(0, 3_000)
            .mapToObj(
                number -> OrderBodies.small(prefix + "-" + number).replaceAll("\\s*\n\\s*", ""))
            .collect(Collectors.joining("\n"));
    String first = bulk(lines).then().statusCode(200).extract().asString();
    assertThat(first.lines())
        .hasSize(3_000)
        .allSatisfy(line -> assertThat(line).contains("\"status\":202"));
    bulk(lines)
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .header("Idempotent-Replayed", "true")
        .body(equalTo(first));
    partner.get("/v1/orders/" + prefix + "-2999").then().statusCode(200);
  }

  private Response bulk(String lines) {
    return partner
        .ask()
        .header("Idempotency-Key", key)
        .contentType("application/x-ndjson")
        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/v1/orders/bulk");
  }

  @Test
  void partnersOfOrderIntakeAndOrderEventsMayNameTheirRequestsToo() {
    String id = OrderBodies.newId("KEYINTAKE");
    String body = IntakeBodies.add(id, "+436607654321");
    post("/api/order/addOrder", body).then().statusCode(201);
    post("/api/order/addOrder", body)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("success", equalTo(true));
    String event =
        """
        {"order_id":"%s","event_type":"delivered","event_reference":"%s",\
        "event_date":"2020-03-26T16:00:00Z"}\
        """
            .formatted(id, key);
    post("/v1/CreateOrderEvent", event).then().statusCode(422).body("status", equalTo(422));
    partner
        .sends(event)
        .header("Idempotency-Key", key + "-event")
        .post("/v1/CreateOrderEvent")
        .then()
        .statusCode(200);
    partner
        .sends(event)
        .header("Idempotency-Key", key + "-event")
        .post("/v1/CreateOrderEvent")
        .then()
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("message", equalTo("Order event created"));
  }

  @Test
  void withoutItsAnswerNothingIsKeptOfTheWork() {
    var account = transactions.inTransaction(() -> accounts.named("demo")).orElseThrow().id();
    String id = OrderBodies.newId("LOST");
    var request = new AnswerOnce.Request(account, new IdempotencyKey(key), "digest");
    try {
      answerOnce.answer(
          request,
          () -> {
            EveryUseCase.registers(account, id);
            throw new IllegalStateException("the process ends here");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("the process ends here");
    }
    partner.get("/v1/orders/" + id).then().statusCode(404);
    answerOnce.answer(
        request,
        () -> {
          EveryUseCase.registers(account, id);
          return new AnswerOnce.Answer("done", true);
        });
    partner.get("/v1/orders/" + id).then().statusCode(200);
  }
}
