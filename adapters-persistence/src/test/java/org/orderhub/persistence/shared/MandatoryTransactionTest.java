package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.product.Products;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.product.Sku;
import org.orderhub.persistence.PostgresResource;

/** A forgotten boundary fails at once, instead of storing half of a use case. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MandatoryTransactionTest {

  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final OrderId ORDER = new OrderId("A-1");

  @Inject Orders orders;
  @Inject Jobs jobs;
  @Inject EventLog log;
  @Inject Customers customers;
  @Inject Products products;
  @Inject Sql sql;
  @Inject FindOrders findOrders;
  @Inject ShowOrders showOrders;

  @Test
  void ordersWantATransaction() {
    assertRefused(() -> orders.addAll(List.of()));
    assertRefused(() -> orders.lockAll(List.of()));
    assertRefused(() -> orders.saveFacts(List.of()));
    assertRefused(() -> orders.find(ACCOUNT, ORDER));
  }

  @Test
  void jobsWantATransaction() {
    assertRefused(() -> jobs.addAll(List.of()));
    assertRefused(() -> jobs.find(ACCOUNT, new JobId(new UUID(0, 2))));
    assertRefused(() -> jobs.removeCreatedBefore(Instant.EPOCH));
  }

  @Test
  void theEventLogWantsATransaction() {
    assertRefused(() -> log.append(List.of()));
    assertRefused(() -> log.of(ACCOUNT, new Subject(Subject.Kind.ORDER, new UUID(0, 3)), 10));
  }

  @Test
  void customersAndProductsWantATransaction() {
    assertRefused(() -> customers.matching(List.of()));
    assertRefused(() -> products.find(ACCOUNT, new Sku("cable")));
  }

  @Test
  void statementsWantATransaction() {
    assertRefused(() -> sql.query("select 1", bound -> {}, row -> 1));
    assertRefused(() -> sql.update("select 1", bound -> {}));
  }

  @Test
  void readersNeedNone() {
    assertThat(showOrders.show(List.of(new Orders.Name(ACCOUNT, ORDER))))
        .containsExactly(Optional.empty());
    assertThat(
            findOrders.find(new FindOrders.Query(ACCOUNT, null, null, null, "", 10, null)).items())
        .isEmpty();
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).hasRootCauseInstanceOf(TransactionRequiredException.class);
  }
}
