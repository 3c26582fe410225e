package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.Samples;
import org.orderhub.application.webhook.SingleDeliveries;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlSingleDeliveriesTest {
  @Inject SingleDeliveries deliveries;
  @Inject Endpoints endpoints;
  @Inject Accounts accounts;
  @Inject EventLog log;
  @Inject Sql sql;

  private final Account account = AccountsContract.newAccount();

  @Test
  void anEventIsQueuedForAnEndpointOnce() {
    Endpoint endpoint = endpoint();
    LoggedEvent event = Samples.event(account.id(), Samples.order(), 1);
    log.append(List.of(event));
    forgetQueue();

    assertThat(deliveries.add(endpoint.id(), event)).isTrue();
    assertThat(deliveries.add(endpoint.id(), event)).isFalse();
    assertThat(queued()).containsExactly(event.id().value());
  }

  @Test
  void whatWasTriedBeforeIsNotQueuedAgain() {
    Endpoint endpoint = endpoint();
    LoggedEvent event = Samples.event(account.id(), Samples.order(), 1);
    sql.update(
        """
        insert into delivery_attempts (account_id, endpoint_id, event_id, number, slot, started_at,
          took_ms, outcome, answer, state)
        values (?, ?, ?, 1, 0, now(), 1, 'DELIVERED', '', 'DELIVERED')
        """,
        parameters ->
            parameters
                .uuid(account.id().value())
                .uuid(endpoint.id().value())
                .uuid(event.id().value()));

    assertThat(deliveries.add(endpoint.id(), event)).isFalse();
    assertThat(queued()).isEmpty();
  }

  private Endpoint endpoint() {
    accounts.add(account);
    Endpoint endpoint = Samples.endpoint(account.id(), "ERP");
    endpoints.add(endpoint, Samples.SECRET);
    return endpoint;
  }

  private void forgetQueue() {
    sql.update(
        "delete from deliveries where account_id = ?",
        parameters -> parameters.uuid(account.id().value()));
  }

  private List<UUID> queued() {
    return sql.query(
        "select event_id from deliveries where account_id = ?",
        parameters -> parameters.uuid(account.id().value()),
        row -> row.uuid("event_id"));
  }
}
