package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fifty at a time want to register the same order: one does, and the others hear that it is so. */
@QuarkusTest
@TestProfile(WithDemo.class)
class RacingRegistrationsTest {
  private static final int ROUNDS = 200;
  private static final int CROWD = 50;

  @TestHTTPResource("/")
  URI address;

  @Test
  void ofFiftyTheSameOneIsStoredAndTheOthersAreToldSo() {
    Set<String> keys = new HashSet<>();
    try (Asking asking = new Asking(address)) {
      for (int round = 0; round < ROUNDS; round++) {
        String id = OrderBodies.newId("RACE");
        HttpRequest register = asking.post("v1/orders", OrderBodies.cableOnDrum(id));

        List<Asking.Answer> answers = asking.all(Collections.nCopies(CROWD, register));

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
            .filteredOn(answer -> answer.status() != 202)
            .allSatisfy(answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.response().body()).contains("\"identical\":true");
            });
        keys.add(
            JsonPath.from(asking.one(asking.get("v1/orders/" + id)).response().body())
                .getString("id"));
      }
    }
    assertThat(keys).hasSize(ROUNDS);
  }
}
