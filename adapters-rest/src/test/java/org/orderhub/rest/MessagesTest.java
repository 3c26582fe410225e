package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.SendOutcome;

@QuarkusTest
class MessagesTest extends RestTest {
  private static final String TEMPLATES = "/v1/message-templates";
  private static final String SHIPPED =
      """
      {"name":"Shipped","wordings":[
        {"language":"en","subject":"Order {{ order.orderId }}","text":"{{ event.message }}"},
        {"language":"de-AT","subject":"Bestellung","text":"Text","html":"<p>{{ account.name }}</p>"}]}
      """;

  @Inject StubbedMessages messages;

  @BeforeEach
  void begin() {
    messages.begin();
  }

  @Test
  void aTemplateIsCreatedReadChangedAndDeleted() {
    Response created = sending(SHIPPED).post(TEMPLATES);
    created.then().statusCode(201).header("ETag", "\"1\"").body("wordings.size()", equalTo(2));
    String address = created.header("Location");
    partner().get(address).then().statusCode(200).body("name", equalTo("Shipped"));

    sending(SHIPPED.replace("Shipped", "Sent")).put(address).then().statusCode(428);
    sending(SHIPPED.replace("Shipped", "Sent"))
        .header("If-Match", "\"1\"")
        .put(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    sending(SHIPPED).header("If-Match", "\"1\"").put(address).then().statusCode(412);
    partner()
        .get(address + "/versions")
        .then()
        .body("items.template.name", contains("Sent", "Shipped"));
    partner().get(TEMPLATES).then().body("items.name", contains("Sent"));
    partner().delete(address).then().statusCode(204);
    partner().get(address).then().statusCode(404);
    partner().delete(address).then().statusCode(404);
  }

  @Test
  void everyMistakeIsNamedWithItsLine() {
    sending(
            """
            {"name":"Bad","wordings":[{"language":"en","subject":"a","text":"b"},
            {"language":"de","subject":"{{ order.nr }}","text":"1\\n{% for x in lines %}",
             "html":"<a href={{ order.orderId }}>"}]}
            """)
        .post(TEMPLATES)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            contains("/wordings/1/subject", "/wordings/1/text", "/wordings/1/html"))
        .body("errors.code", hasItems("not_a_template"))
        .body("errors[0].message", startsWith("Line 1: There is no tag order.nr"))
        .body("errors[1].message", startsWith("Line 2: "));
    sending(
            "{\"name\":\"x\",\"wordings\":[{\"language\":\"no"
                + " language\",\"subject\":\"a\",\"text\":\"b\"}]}")
        .post(TEMPLATES)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/wordings/0/language"));
    sending("{\"name\":\"x\",\"wordings\":[]}")
        .post(TEMPLATES)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/wordings"));
  }

  @Test
  void aPreviewTellsOfAnOrder() {
    sending(
            """
            {"orderId":"A-1","language":"en","subject":"S",
             "text":"{% for l in lines %}{{ l.quantity }} {{ l.sku }} {% endfor %}"}
            """)
        .post(TEMPLATES + "/preview")
        .then()
        .statusCode(200)
        .body("text", equalTo("5 TAPE 1 SKU-2 "));
    sending("{\"orderId\":\"no\",\"language\":\"en\",\"subject\":\"S\",\"text\":\"T\"}")
        .post(TEMPLATES + "/preview")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/orderId"));
    sending("{\"orderId\":\"A-1\",\"language\":\"en\",\"subject\":\"S\",\"text\":\"{{ no }}\"}")
        .post(TEMPLATES + "/preview")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/text"));
  }

  @Test
  void aTestGoesToOneAddressAlone() {
    String address = sending(SHIPPED).post(TEMPLATES).header("Location");
    sending("{\"orderId\":\"A-1\",\"to\":\"me@example.org\",\"language\":\"de\"}")
        .post(address + "/test")
        .then()
        .statusCode(202)
        .body("href", startsWith("/v1/messages/"));
    sending("{\"orderId\":\"A-1\",\"to\":\"me@example.org,you@example.org\",\"language\":\"de\"}")
        .post(address + "/test")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/to"));
    assertThat(messages.desk.messages.all()).hasSize(1);
  }

  @Test
  void anEmailSaysWhatBecameOfItAndIsSentAgain() {
    Message message = SampleMessages.message(StubbedUseCases.ACCOUNT.id(), SampleMessages.ADA);
    messages.desk.messages.add(message);
    String address = "/v1/messages/" + message.id();
    partner().get(address).then().statusCode(200).body("state", equalTo("Waiting"));
    partner().post(address + "/resend").then().statusCode(409);

    messages.desk.server.plan(new SendOutcome.Refused("554 looks like junk", false));
    messages.desk.sender(messages.desk.server).send();
    partner()
        .get(address)
        .then()
        .body("state", equalTo("Bounced"))
        .body("reason", equalTo("554 looks like junk"))
        .body("tries[0].outcome", containsString("554 looks like junk"));
    partner().post(address + "/resend").then().statusCode(202);
    partner()
        .get("/v1/messages?q=4711")
        .then()
        .statusCode(200)
        .body("items.occasion", contains("Event", "Resend"));
    partner().get("/v1/messages?state=nonsense").then().statusCode(400);
    partner().get("/v1/messages/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void anAddressGetsOnTheListAndOffIt() {
    sending("{\"reason\":\"Asked\",\"note\":\"By phone\"}")
        .put("/v1/message-suppressions/gone@example.org")
        .then()
        .statusCode(200)
        .body("address", equalTo("gone@example.org"))
        .body("addedBy", equalTo("demo"));
    partner()
        .get("/v1/message-suppressions?q=go")
        .then()
        .body("items.address", contains("gone@example.org"));
    partner().delete("/v1/message-suppressions/gone@example.org").then().statusCode(204);
    partner().delete("/v1/message-suppressions/gone@example.org").then().statusCode(404);
    sending("{\"reason\":\"Asked\"}").put("/v1/message-suppressions/nobody").then().statusCode(404);
  }

  @Test
  void settingsAreChangedFieldByField() {
    sending("{\"language\":\"de-AT\",\"perMinute\":30}")
        .patch("/v1/message-settings")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("perMinute", equalTo(30));
    sending("{\"language\":\"\"}")
        .patch("/v1/message-settings")
        .then()
        .statusCode(200)
        .body("language", equalTo(""))
        .body("perMinute", equalTo(30));
    sending("{\"perMinute\":0}")
        .patch("/v1/message-settings")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/perMinute"));
    sending("{\"senderName\":\"Eve <eve@evil.test>\"}")
        .patch("/v1/message-settings")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/senderName"));
    sending("{\"perMinute\":5}")
        .header("If-Match", "\"1\"")
        .patch("/v1/message-settings")
        .then()
        .statusCode(412);
  }
}
