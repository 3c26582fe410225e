package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.FindOrdersOfCustomer;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindOrdersOfCustomerTest {
  @Inject FindOrdersOfCustomer findOrders;
  @Inject OrderShelf shelf;

  private final AccountId account = new AccountId(UUID.randomUUID());
  private final CustomerId ada = new CustomerId(UUID.randomUUID());

  @Test
  void onlyTheCustomersOrdersAreListedTheLatestFirst() {
    for (int day = 1; day <= 3; day++) {
      shelf.put(
          account,
          order("A-" + day).connectedTo(ada).placedAt(OrderShelf.NOW.plusSeconds(day)),
          order("B-" + day).connectedTo(new CustomerId(UUID.randomUUID())),
          order("C-" + day));
    }
    shelf.put(new AccountId(UUID.randomUUID()), order("D").connectedTo(ada));

    Page<FindOrders.Row> first = page(null);
    assertThat(ids(first)).containsExactly("A-3", "A-2");
    assertThat(ids(page(first.next()))).containsExactly("A-1");
  }

  private Page<FindOrders.Row> page(@Nullable String cursor) {
    FindOrders.Position after = cursor == null ? null : FindOrders.Position.parse(cursor);
    return findOrders.find(new FindOrdersOfCustomer.Query(account, ada, 2, after));
  }

  private static List<String> ids(Page<FindOrders.Row> page) {
    return page.items().stream().map(row -> row.orderId().value()).toList();
  }
}
