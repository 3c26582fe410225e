package org.orderhub.journey;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.orderhub.PostgresResource;

/** Runs the whole app as a newcomer meets it: everything real, with the demo account in it. */
public final class WithDemo implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(PostgresResource.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "orderhub.demo", "true",
        "orderhub.first-start.demo", "true",
        "orderhub.webhooks.time-factor", "0.02");
  }
}
