package org.orderhub.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** E-mails of the demo go nowhere; the message log is where they are read. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ShownMailTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private final Partner partner = Partner.DEMO;

  @Test
  void anEmailIsShownFoundAndShownAgain() {
    String tester = "shown-" + UUID.randomUUID() + "@example.org";
    String first = tried(tester);
    partner
        .get("/v1/messages/" + first)
        .then()
        .body("text", equalTo("Ada says WEB-10022"))
        .body("occasion", equalTo("Test"))
        .body("tries.outcome", contains("Shown here, not sent"));

    String again =
        partner
            .post("/v1/messages/" + first + "/resend", "")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    partner.get("/v1/messages/" + again).then().body("originalId", equalTo(first));
    partner
        .get("/v1/messages?q=" + tester)
        .then()
        .body("items.id", contains(again, first))
        .body("next", equalTo(null));
    partner.get("/v1/messages?q=WEB-10022&state=Shown").then().body("items.id", hasItem(first));
    partner.get("/v1/messages?q=nobody").then().body("items.id", not(hasItem(first)));
  }

  @Test
  void whoIsOnTheListGetsNothing() {
    String tester = "listed-" + UUID.randomUUID() + "@example.org";
    String first = tried(tester);
    partner
        .sends("{\"reason\":\"Complained\"}")
        .put("/v1/message-suppressions/" + tester)
        .then()
        .statusCode(200);
    partner.post("/v1/messages/" + first + "/resend", "").then().statusCode(409);
    partner.get("/v1/message-suppressions?q=listed-").then().body("items.address", hasItem(tester));
  }

  /** Gives the id of an e-mail that is shown by now. */
  private String tried(String tester) {
    String template =
        partner
            .post(
                "/v1/message-templates",
                """
                {"name":"%s","wordings":[{"language":"en","subject":"S",
                 "text":"Ada says {{ order.orderId }}"}]}\
                """
                    .formatted(UUID.randomUUID()))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String message =
        partner
            .post(
                "/v1/message-templates/" + template + "/test",
                "{\"orderId\":\"WEB-10022\",\"to\":\"%s\",\"language\":\"en\"}".formatted(tester))
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    Eventually.within(
        SOON,
        () -> partner.get("/v1/messages/" + message).path("state").toString(),
        state -> state.equals("Shown"));
    return message;
  }
}
