package org.orderhub.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.orderhub.embeddedpostgres.EmbeddedDatabase;

/** Runs the whole app with a {@link Cable} to its database. */
public final class WithBadNetwork implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(DatabaseOnACable.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("orderhub.demo", "true", "orderhub.first-start.demo", "true");
  }

  /** Gives its cable to the test. */
  public static final class DatabaseOnACable implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;
    private Cable cable;

    @Override
    public Map<String, String> start() {
      database = EmbeddedDatabase.startThrowaway();
      URI address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
      try {
        cable = new Cable(address.getPort());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return Map.of(
          "quarkus.datasource.jdbc.url",
          "jdbc:postgresql://127.0.0.1:" + cable.port() + address.getPath(),
          "quarkus.datasource.username",
          database.username(),
          "quarkus.datasource.password",
          database.password());
    }

    @Override
    public void inject(TestInjector test) {
      test.injectIntoFields(cable, new TestInjector.MatchesType(Cable.class));
    }

    @Override
    public void stop() {
      if (cable != null) {
        cable.close();
      }
      if (database != null) {
        database.close();
      }
    }
  }
}
