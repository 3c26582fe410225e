package org.orderhub.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orderhub.PostgresResource;

/** Runs pages on use cases that keep everything in memory. */
public final class WithStubs implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(
        StubCarts.class,
        StubCatalogue.class,
        StubDocuments.class,
        StubEditing.class,
        StubIdentity.class,
        StubMessages.class,
        StubOffers.class,
        StubOrders.class,
        StubRegistries.class,
        StubShop.class,
        StubWebhooks.class,
        StubWidgets.class,
        StubWorkflows.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(PostgresResource.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "orderhub.demo", "true",
        "orderhub.first-start.demo", "false");
  }
}
