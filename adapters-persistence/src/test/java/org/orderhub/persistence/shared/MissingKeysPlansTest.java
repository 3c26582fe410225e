package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.persistence.PostgresResource;

/** A plan that PostgreSQL made while a registry was empty, and keeps, still serves many. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class MissingKeysPlansTest {
  @Inject KeptPlans plans;

  @ParameterizedTest
  @CsvSource({"products, sku", "stores, id"})
  void keysAreLookedUpByThePrimaryKey(String table, String column) {
    assertThat(plans.madeOnEmpty(table, MissingKeys.statement(table, column)))
        .contains(table + "_pkey", "(" + column + " >= asked.key)")
        .doesNotContain("Seq Scan", "Hash");
  }
}
