package org.orderhub.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.KeptPlans;

/** A plan that PostgreSQL made while there were no customers, and keeps, still serves many. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class ContactPlansTest {
  @Inject KeptPlans plans;

  @ParameterizedTest
  @CsvSource({
    "CONTACT_ID, customers_pkey, id",
    "EMAIL, customers_email, email",
    "MOBILE_PHONE, customers_phone, phone",
    "MEMBER_NUMBER, customers_account_id_number_key, number"
  })
  void customersAreLookedUpByTheIndexOfTheKey(ContactKey.Type type, String index, String column) {
    assertThat(plans.madeOnEmpty("customers", ContactMatching.statement(type)))
        .contains(index, "(" + column + " >= ")
        .doesNotContain("Seq Scan", "Hash");
  }
}
