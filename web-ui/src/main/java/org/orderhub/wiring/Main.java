package org.orderhub.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.orderhub.embeddedpostgres.EmbeddedDatabase;
import org.orderhub.rest.shared.AddressLimit;

/**
 * Starts OrderHub: on the database of {@code ORDERHUB_DB_URL}, else on an embedded one with a demo
 * account in {@code ORDERHUB_DATA_DIR}.
 */
@QuarkusMain
public final class Main {
  private Main() {}

  public static void main(String... args) {
    System.setProperty(AddressLimit.SWITCH, "true");
    String url = System.getenv("ORDERHUB_DB_URL");
    if (url != null && !url.isBlank()) {
      System.setProperty("quarkus.datasource.jdbc.url", url);
      requireSecretKey();
      sendMailIfThereIsAServer();
      Quarkus.run(args);
      return;
    }
    Path data = Path.of(System.getenv().getOrDefault("ORDERHUB_DATA_DIR", "data"));
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
      System.setProperty("quarkus.datasource.username", database.username());
      System.setProperty("quarkus.datasource.password", database.password());
      System.setProperty("orderhub.secret-key", SecretKeyFile.in(data));
      System.setProperty("orderhub.webhooks.allow", "127.0.0.0/8,::1/128");
      System.setProperty("orderhub.demo", "true");
      System.setProperty("quarkus.mailer.mock", "true");
      Quarkus.run(args);
    }
  }

  private static void sendMailIfThereIsAServer() {
    String host = System.getenv("ORDERHUB_SMTP_HOST");
    System.setProperty("quarkus.mailer.mock", String.valueOf(host == null || host.isBlank()));
  }

  private static void requireSecretKey() {
    String key = System.getenv("ORDERHUB_SECRET_KEY");
    if (key == null || key.isBlank()) {
      System.err.println(
          "ORDERHUB_SECRET_KEY is missing: it seals webhook secrets in the database. Make one with"
              + " 'openssl rand -base64 32', set it on every process, and keep it.");
      System.exit(1);
    }
  }
}
