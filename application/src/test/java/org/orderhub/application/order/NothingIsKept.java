package org.orderhub.application.order;

import java.util.UUID;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.integrationlog.InMemoryIntegrationLog;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.ReferenceChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.application.store.InMemoryStores;

/** For tests that are about something else than what is odd about orders. */
public final class NothingIsKept {
  private NothingIsKept() {}

  /** Of accounts without settings, products and stores. */
  public static OrderWarnings warnings() {
    return new OrderWarnings(
        new OrderChecks(
            new TotalsChecks(new InMemoryAccounts()),
            new ReferenceChecks(new InMemoryProducts(), new InMemoryStores()),
            new InMemoryIntegrationLog(),
            UUID::randomUUID));
  }
}
