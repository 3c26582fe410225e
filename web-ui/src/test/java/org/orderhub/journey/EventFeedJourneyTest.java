package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a partner reads who asks for what happened instead of being told. */
@QuarkusTest
@TestProfile(WithDemo.class)
class EventFeedJourneyTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String SYNCHRONIZATION =
      "/api/v1/orders/integrations/auth-required/synchronization/order?numberOfEvents=10000&startId=";

  private final Partner partner = Partner.DEMO;

  @Test
  void aFollowerReadsEachEventOnceAndInOrder() {
    String next = latest();
    String id = registerAndRefund();

    List<String> types = new ArrayList<>();
    for (Response page = after(next); !types(page).isEmpty(); page = after(next)) {
      page.then().body("items.data.orderId", contains(id));
      types.addAll(types(page));
      next = page.path("next");
    }
    assertThat(types).containsExactly("order.registered", "order.event_recorded");
  }

  @Test
  void anEventIsReadAsItIsSent() {
    try (Receiver receiver = new Receiver()) {
      String webhook = "/v1/webhooks/" + subscribed(receiver);
      String latest = latest();
      registerAndRefund();

      String sent =
          Eventually.within(PATIENCE, receiver::messages, messages -> !messages.isEmpty())
              .getFirst()
              .body();
      assertThat(after(latest).asString()).contains(sent.substring(1));
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  private String subscribed(Receiver receiver) {
    return partner
        .post(
            "/v1/webhooks",
            "{\"name\":\"Feed\",\"url\":\"%s\",\"types\":[\"*\"]}".formatted(receiver.url()))
        .path("id");
  }

  @Test
  void aSystemThatCountsReadsTheChangesByThePartnersNumbers() {
    long start = endOfNumbers();
    String id = registerAndRefund();

    synchronizedFrom(start)
        .then()
        .statusCode(200)
        .body("events.orderId", contains(id, id))
        .body("events[0].shipmentId", equalTo(id + "/01"))
        .body("events.eventType", contains("ADDED", "CHANGED_PAYMENT"));
  }

  /** Everything there is by now lies before it. */
  private long endOfNumbers() {
    long before = 0;
    long next = 1;
    while (next != before) {
      before = next;
      next = JsonPath.from(synchronizedFrom(next).asString()).getLong("nextId");
    }
    return next;
  }

  private Response synchronizedFrom(long start) {
    return partner.get(SYNCHRONIZATION + start);
  }

  private String registerAndRefund() {
    String id = OrderBodies.newId("FEED");
    partner.registers(OrderBodies.cableOnDrum(id));
    partner
        .post(
            "/v1/CreateOrderEvent",
            """
            {"order_id":"%1$s","event_type":"refunded","event_reference":"%1$s-1",
             "event_date":"2026-03-26T16:00:00Z"}\
            """
                .formatted(id))
        .then()
        .statusCode(200);
    return id;
  }

  private String latest() {
    return partner.get("/v1/events?after=latest").path("next");
  }

  private Response after(String place) {
    return partner.get("/v1/events?limit=1&after=" + place);
  }

  private static List<String> types(Response page) {
    return page.path("items.type");
  }
}
