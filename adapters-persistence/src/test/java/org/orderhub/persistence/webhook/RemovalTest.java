package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.persistence.PostgresResource;

/** Somebody removes an endpoint in the moment in which it is switched off. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RemovalTest {
  @Inject SqlStore store;

  @Test
  @Timeout(30)
  void neitherWaitsForTheOtherForEver() throws Exception {
    store.startAfresh();
    Endpoint shop = Samples.endpoint(store.account(), "shop");
    var name = new Endpoints.Name(shop.account(), shop.id());
    store.inTransaction(() -> {
      store.endpoints().add(shop, Samples.SECRET);
      return shop;
    });
    store.inTransaction(() -> store.healths().examine(List.of(name)));

    try (ExecutorService staff = Executors.newSingleThreadExecutor()) {
      Future<Boolean> removed =
          store.inTransaction(() -> {
            store.healths().examine(List.of(name));
            Future<Boolean> removal =
                staff.submit(() ->
                    store.inTransaction(() -> store.endpoints().remove(name.account(), name.id())));
            while (!somebodyWaits()) {
              Thread.onSpinWait();
            }
            store.endpoints().switchOff(List.of(name));
            return removal;
          });

      assertThat(removed.get()).isTrue();
    }
    assertThat(store.count("select count(*) as count from webhook_endpoints")).isZero();
  }

  private boolean somebodyWaits() {
    return store.count("select count(*) as count from pg_locks where not granted") > 0;
  }
}
