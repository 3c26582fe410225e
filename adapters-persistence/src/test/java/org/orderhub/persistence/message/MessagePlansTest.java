package org.orderhub.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.KeptPlans;

/** A plan that PostgreSQL made while there were no e-mails, and keeps, still serves many. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class MessagePlansTest {
  @Inject KeptPlans plans;

  @Test
  void theEmailOfAKeyIsLookedUpByTheKey() {
    assertThat(plans.madeOnEmpty("messages", SqlMessages.OF_KEY))
        .contains("messages_account_id_origin_step_key");
  }
}
