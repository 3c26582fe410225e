package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** Files by REST: kept as they came, once, told to webhooks, and only to their account. */
@QuarkusTest
@TestProfile(WithDemo.class)
class DocumentsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject OpenAccount openAccount;

  private final Partner partner = Partner.DEMO;
  private final String order = OrderBodies.newId("DOC");

  @Test
  void aFileOfSeveralPartsGoesOutAsItCameIn() {
    partner.registers(OrderBodies.cableOnDrum(order));
    byte[] bytes = new byte[1024 * 1024 + 1];
    new Random(7).nextBytes(bytes);
    bytes[0] = 0;
    Response added = partner.uploads("orderId", order, "plan.bin", bytes);
    added.then().statusCode(201).body("orderId", equalTo(order)).body("version", equalTo(1));
    String id = added.path("id");

    // A difference would be told byte by byte.
    assertThat(Arrays.equals(partner.get("/v1/documents/" + id + "/content").asByteArray(), bytes))
        .isTrue();
    partner.get("/v1/documents?orderId=" + order).then().body("items", hasSize(1));
    partner
        .get("/v1/events?types=document.added&limit=500")
        .then()
        .body("items.data.documentId", hasItem(id));
    Partner other = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    other.get("/v1/documents/" + id).then().statusCode(404);
    other.get("/v1/documents/" + id + "/content").then().statusCode(404);
    other.ask().delete("/v1/documents/" + id).then().statusCode(404);
  }

  @Test
  void anUploadWithAKeyIsDoneOnceAndAnotherFileIsAnotherRequest() {
    partner.registers(OrderBodies.cableOnDrum(order));
    String key = UUID.randomUUID().toString();
    String first = keyed(key, "one").then().statusCode(201).extract().path("id");
    keyed(key, "one")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    keyed(key, "two").then().statusCode(422);
    partner.get("/v1/documents?orderId=" + order).then().body("items", hasSize(1));
  }

  @Test
  void aWebhookHearsOfEachDocument() {
    partner.registers(OrderBodies.cableOnDrum(order));
    try (Receiver receiver = new Receiver()) {
      String webhook =
          partner
              .post(
                  "/v1/webhooks",
                  "{\"name\":\"Documents\",\"url\":\"%s\",\"types\":[\"document.added\"]}"
                      .formatted(receiver.url()))
              .path("id");
      String id = partner.uploads("orderId", order, "a.txt", new byte[] {'a'}).path("id");
      Eventually.within(
          PATIENCE,
          receiver::messages,
          messages -> messages.stream().anyMatch(message -> message.body().contains(id)));
      partner.ask().delete("/v1/webhooks/" + webhook).then().statusCode(204);
    }
  }

  private Response keyed(String key, String text) {
    return partner
        .ask()
        .header("Idempotency-Key", key)
        .multiPart("orderId", order)
        .multiPart("file", "a.txt", text.getBytes(StandardCharsets.UTF_8))
        .post("/v1/documents");
  }
}
