package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Spoilt events and intake orders: never an error of ours, always the partner's own form, and what
 * is refused leaves nothing behind.
 */
@QuarkusTest
@TestProfile(WithDemo.class)
class BadPartnerBodiesTest {
  private static final long SEED = 20_260_303;
  private static final int ROUNDS = 400;

  @Inject DataSource database;

  private final Partner partner = Partner.DEMO;
  private final Spoiler spoiler = new Spoiler(SEED);
  private final String order = OrderBodies.newId("BAD");
  private final String phone =
      "+" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000_000L);

  @BeforeEach
  void anOrderFromIntake() {
    partner.post("/api/order/addOrder", IntakeBodies.add(order, phone)).then().statusCode(201);
  }

  private interface Send {
    Response send(String body);
  }

  /** How the answers of one partner system look. */
  private interface Form {
    void check(Response answer);
  }

  private static final Form EVENTS =
      answer -> {
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.<Integer>path("status")).isEqualTo(answer.statusCode());
        assertThat(answer.<String>path("error")).isNotBlank();
      };
  private static final Form INTAKE =
      answer -> {
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.<Boolean>path("success")).isFalse();
        assertThat(answer.<String>path("message")).isNotBlank();
      };
  private static final Form OURS =
      answer -> assertThat(answer.contentType()).isEqualTo("application/problem+json");

  private void spoil(String body, Send send, Form form) throws SQLException {
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String spoilt = spoiler.spoil(body.replace("{round}", Integer.toString(round)));
      RowCounts before = RowCounts.of(database);
      Response answer = send.send(spoilt);
      assertThat(answer.statusCode()).as(spoilt).isLessThan(500);
      if (answer.statusCode() >= 400) {
        refused++;
        form.check(answer);
        assertThat(answer.asString()).doesNotContain("Exception", "org.orderhub", "PSQL", "\tat ");
        assertThat(RowCounts.of(database)).as(spoilt).isEqualTo(before);
      }
    }
    assertThat(refused).isBetween(ROUNDS / 10, ROUNDS - ROUNDS / 20);
  }

  @Test
  void spoiltEventsOfThePageAreRefusedOrRecorded() throws SQLException {
    String body =
        """
        {"id":"","order_id":"%s","event_type":"delivered","event_reference":"%s-{round}",
         "event_date":"2020-03-26T16:00:00Z","message":"At the door","order_event_lines":[
           {"order_line_id":"1","product_price_tax":1.00,"product_original_price":2.00,
            "product_price":3.00,"product_price_inc_tax":4.00,"quantity":1,"row_total":6.00,
            "row_total_inc_tax":7.00,"row_total_discount":8.00}],
         "custom_fields":{"tracking_reference":"aaaa-bbbb-cccc","parcels":[1,{"weight":2.50}]}}\
        """
            .formatted(order, order);
    spoil(body, spoilt -> partner.post("/v1/CreateOrderEvent", spoilt), EVENTS);
    assertThat(partner.get("/v1/GetOrderEvents?order_id=" + order).statusCode()).isEqualTo(200);
  }

  @Test
  void spoiltEventsOfOursAreRefusedOrRecorded() throws SQLException {
    String body =
        """
        {"type":"Dispatched","eventReference":"%s-{round}","happenedAt":"2026-03-26T16:00:00Z",
         "message":"","lines":{"lineId":"1","quantity":1,"priceTax":"1.00","rowTotal":6},
         "customFields":{"carrier":null}}\
        """
            .formatted(order);
    spoil(body, spoilt -> partner.post("/v1/orders/" + order + "/events", spoilt), OURS);
    assertThat(partner.get("/v1/orders/" + order + "/events").statusCode()).isEqualTo(200);
  }

  @Test
  void spoiltOrdersOfIntakeAreRefusedOrTakenIn() throws SQLException {
    spoil(
        IntakeBodies.add(order + "-{round}", phone.substring(0, 10) + "{round}"),
        spoilt -> {
          Response answer = partner.post("/api/order/addOrder", spoilt);
          if (answer.statusCode() == 201) {
            String added = "/api/order/" + answer.path("orderId");
            assertThat(partner.get(added).statusCode()).isEqualTo(200);
          }
          return answer;
        },
        INTAKE);
  }

  @Test
  void spoiltUpdatesOfIntakeAreRefusedOrCarriedOut() throws SQLException {
    spoil(
        IntakeBodies.update(phone),
        spoilt -> partner.post("/api/order/updateOrder/" + order, spoilt),
        INTAKE);
    partner.get("/api/order/" + order).then().statusCode(200);
    partner.get("/v1/orders/" + order).then().statusCode(200);
  }
}
