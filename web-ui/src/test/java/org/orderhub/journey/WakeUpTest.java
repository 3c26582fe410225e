package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A first try is made at the commit: here nobody polls. */
@QuarkusTest
@TestProfile(WakeUpTest.WithoutPoll.class)
class WakeUpTest {

  /** Only a commit can start a delivery. */
  public static final class WithoutPoll implements QuarkusTestProfile {
    private final WithDemo demo = new WithDemo();

    @Override
    public List<TestResourceEntry> testResources() {
      return demo.testResources();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> overrides = new HashMap<>(demo.getConfigOverrides());
      overrides.put("orderhub.webhooks.poll", "off");
      return overrides;
    }
  }

  @Test
  void anOrderIsAnnouncedWithoutWaitingForThePoll() {
    Partner partner = Partner.DEMO;
    try (var receiver = new Receiver()) {
      Response created =
          partner.post(
              "/v1/webhooks",
              """
              {"name":"Warehouse","url":"%s","types":["order.registered"],"status":"ACTIVE"}\
              """
                  .formatted(receiver.url()));
      created.then().statusCode(201);
      partner
          .post("/v1/orders", OrderBodies.small(OrderBodies.newId("WAKE")))
          .then()
          .statusCode(202);

      assertThat(
              Eventually.within(
                  Duration.ofSeconds(15), receiver::messages, told -> !told.isEmpty()))
          .hasSize(1);
      partner.ask().delete("/v1/webhooks/" + created.path("id")).then().statusCode(204);
    }
  }
}
