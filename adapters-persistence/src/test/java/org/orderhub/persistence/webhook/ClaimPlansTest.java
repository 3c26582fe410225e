package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

/** The queue may become long before the planner hears of it: nothing may read all of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClaimPlansTest {
  @Inject SqlStore store;
  @Inject Sql sql;

  private Endpoint endpoint;

  @BeforeEach
  void fillTheQueueInOneGo() {
    store.startAfresh();
    endpoint = Samples.endpoint(store.account(), "shop");
    store.inTransaction(() -> {
      store.endpoints().add(endpoint, Samples.SECRET);
      return endpoint;
    });
    store.queue(
        IntStream.range(0, 5_000)
            .mapToObj(each -> Samples.event(store.account(), Samples.order(), 1))
            .toList());
  }

  @Test
  void turnsAreTakenThroughIndexes() {
    assertThat(plan(Claims.TAKE_TURNS, parameters -> parameters.number(4).number(64)))
        .contains("deliveries_due", "deliveries_leased")
        .doesNotContain("Seq Scan", "Hash");
  }

  @Test
  void headsAreFoundThroughTheIndexesMadeForThem() {
    List<Endpoint> endpoints = List.of(endpoint);
    String plan =
        plan(
            Claims.LEASE_HEADS,
            parameters ->
                parameters
                    .uuids(endpoints, each -> each.account().value())
                    .uuids(endpoints, each -> each.id().value())
                    .number(10)
                    .number(4)
                    .number(1_000));

    assertThat(plan)
        .contains("deliveries_due", "deliveries_lane", "deliveries_leased", "deliveries_pkey")
        .doesNotContain("Seq Scan", "Hash");
  }

  /** Under the settings of a claim, which hold until the transaction ends. */
  private String plan(String statement, Sql.Binder binder) {
    return store.inTransaction(() -> {
      store.deliveries().claim(1, Duration.ofSeconds(30));
      return String.join(
          "\n", sql.query("explain " + statement, binder, row -> row.text("QUERY PLAN")));
    });
  }
}
