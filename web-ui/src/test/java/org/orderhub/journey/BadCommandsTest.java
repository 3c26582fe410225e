package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a stored order: never an error of ours, and it stays an order. */
@QuarkusTest
@TestProfile(WithDemo.class)
class BadCommandsTest {
  private static final long SEED = 20_260_302;
  private static final int ROUNDS = 150;
  private static final String DELIVERY =
      """
      {"method":"Courier","trackingNumbers":["T1"],"trackingNumber":"T1","trackingUri":"https://t/1",
       "deliveryDate":"2026-04-02T10:00:00+02:00","lastChangedAt":"2026-03-26T16:00:00Z",
       "orderAction":{"action":"ConfirmShipment","language":"de-AT","data":{"parcels":2}}}\
      """;
  private static final String ACTION =
      """
      {"action":"Custom","language":"de-AT","data":{"a":[1,{"b":null}],"c":"d"}}\
      """;

  private final Partner partner = Partner.DEMO;
  private final Spoiler spoiler = new Spoiler(SEED);
  private final String id = OrderBodies.newId("BAD");
  private final String address = "/v1/orders/" + id;

  @BeforeEach
  void anOrder() {
    partner.registers(OrderBodies.cableOnDrum(id));
  }

  @Test
  void spoiltReplacementsAreRefusedOrCarriedOut() {
    spoil(OrderBodies.cableOnDrum(id), body -> partner.sends(body).put(address));
  }

  @Test
  void spoiltPatchesAreRefusedOrCarriedOut() {
    String patch = partner.get(address).asString();
    spoil(patch, body -> partner.sends(body).patch(address));
    spoil(
        "{\"fees\":null,\"delivery\":{\"method\":\"x\"}}",
        body -> partner.sends(body).patch(address));
  }

  @Test
  void spoiltChangesOfDeliveryAreRefusedOrCarriedOut() {
    spoil(DELIVERY, body -> partner.post(address + "/change-delivery", body));
  }

  @Test
  void spoiltActionsAreRefusedOrTriggered() {
    spoil(ACTION, body -> partner.post(address + "/action", body));
  }

  private interface Send {
    Response send(String body);
  }

  private void spoil(String body, Send send) {
    for (int round = 0; round < ROUNDS; round++) {
      String spoilt = spoiler.spoil(body);
      Response response = send.send(spoilt);
      assertThat(response.statusCode()).as(spoilt).isLessThan(500);
      if (response.statusCode() >= 400) {
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.asString()).doesNotContain("Exception", "org.orderhub", "PSQL");
      }
    }
    assertThat(partner.get(address).<String>path("orderId")).isEqualTo(id);
  }
}
