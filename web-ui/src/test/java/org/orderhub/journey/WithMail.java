package org.orderhub.journey;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.orderhub.PostgresResource;

/** Runs the whole app with a real mail server beside it. */
public final class WithMail implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(PostgresResource.class), new TestResourceEntry(MailBox.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "orderhub.demo", "true",
        "orderhub.first-start.demo", "true",
        "orderhub.mail.from", "shop@demo.test",
        "orderhub.messages.poll", "0.2s");
  }
}
