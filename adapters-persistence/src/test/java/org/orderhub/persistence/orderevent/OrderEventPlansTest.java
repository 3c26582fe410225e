package org.orderhub.persistence.orderevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.KeptPlans;

/** A plan that PostgreSQL made while there were no events, and keeps, still serves many. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class OrderEventPlansTest {
  @Inject KeptPlans plans;

  @Test
  void eventsAreLookedUpByTheIndexesOfTheirIdsAndReferences() {
    assertThat(plans.madeOnEmpty("order_events", OrderEventSql.MATCHING))
        .contains(
            "Index Cond: ((account_id = asked.account_id) AND (id >= asked.id))",
            "Index Cond: ((account_id = asked_1.account_id) AND (reference >= asked_1.reference))")
        .doesNotContain("Seq Scan", "Hash");
  }

  @Test
  void whatAnOrderWasToldLastIsLookedUpByTheOrder() {
    assertThat(plans.madeOnEmpty("order_events", OrderEventSql.TOLD))
        .contains(
            "order_events_told",
            "Index Cond: ((account_id = asked.account_id) AND (order_key = asked.order_key))")
        .doesNotContain("Seq Scan", "Hash");
  }
}
