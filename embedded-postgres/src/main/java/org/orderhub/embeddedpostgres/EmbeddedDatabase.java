package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of OrderHub's own, on 127.0.0.1 only. It outlives a killed app, and whoever starts
 * next on the same directory takes it over; the last one to end in good order stops it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

  private final DataDirectory directory;
  private final Claim claim;
  private final Server server;
  private final int port;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(DataDirectory directory, Claim claim, Server server, int port)
      throws IOException {
    this.directory = directory;
    this.claim = claim;
    this.server = server;
    this.port = port;
    this.password = directory.password();
  }

  /**
   * Keeps its data in the directory, as safe as a PostgreSQL can: committed is on the disk.
   *
   * @throws EmbeddedDatabaseFailure when there is none for this system, or the data is not for it
   */
  public static EmbeddedDatabase start(Path dataDirectory) {
    return start(dataDirectory, dataDirectory.resolve("binaries"));
  }

  static EmbeddedDatabase start(Path dataDirectory, Path binaries) {
    try {
      EmbeddedDatabase database =
          start(DataDirectory.at(dataDirectory), binaries, Settings.durable());
      Runtime.getRuntime().addShutdownHook(new Thread(database::closeBehindTheApp));
      return database;
    } catch (IOException failure) {
      throw new EmbeddedDatabaseFailure(
          "PostgreSQL cannot be set up in " + dataDirectory + ": " + failure.getMessage(), failure);
    }
  }

  /** For tests: fast, in a temporary directory, gone with this JVM at the latest. */
  public static EmbeddedDatabase startThrowaway() {
    try {
      DataDirectory directory = DataDirectory.at(Files.createTempDirectory("orderhub-postgres"));
      Path binaries = Path.of(System.getProperty("user.home"), ".cache", "orderhub");
      EmbeddedDatabase database = start(directory, binaries, Settings.throwaway());
      Runtime.getRuntime().addShutdownHook(new Thread(database::throwAway));
      return database;
    } catch (IOException failure) {
      throw new EmbeddedDatabaseFailure("A temporary PostgreSQL cannot be set up", failure);
    }
  }

  private static EmbeddedDatabase start(DataDirectory directory, Path binaries, Settings settings)
      throws IOException {
    Claim claim = Claim.on(directory.lock());
    try {
      return claim.inTurn(() -> start(directory, claim, binaries, settings));
    } catch (IOException | RuntimeException failure) {
      claim.close();
      throw failure;
    }
  }

  private static EmbeddedDatabase start(
      DataDirectory directory, Claim claim, Path binaries, Settings settings) throws IOException {
    Binaries programs = Binaries.unpackedIn(binaries);
    Cluster.provide(directory, programs, settings);
    Server server = new Server(directory, programs, settings);
    int port = server.ensureRunning();
    provideDatabase(port, directory);
    claim.use();
    LOG.infof("PostgreSQL %s in %s, port %d", Binaries.version(), directory.root(), port);
    return new EmbeddedDatabase(directory, claim, server, port);
  }

  private static void provideDatabase(int port, DataDirectory directory) throws IOException {
    try {
      new Administration(port, directory.password()).provideDatabase();
    } catch (SQLException failure) {
      throw new EmbeddedDatabaseFailure("PostgreSQL refuses to make OrderHub's role", failure);
    }
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + Administration.NAME;
  }

  public String username() {
    return Administration.NAME;
  }

  public String password() {
    return password;
  }

  /** Stops the server unless another process still uses it. */
  @Override
  public void close() {
    close(() -> {});
  }

  /**
   * When the JVM ends before anybody has closed this, as on SIGTERM, the app is still draining: it
   * comes first.
   */
  private void closeBehindTheApp() {
    close(new LastSession(port, password)::await);
  }

  private void close(Runnable beforeStopping) {
    if (closed.getAndSet(true)) {
      return;
    }
    try (claim) {
      claim.inTurn(() -> {
        if (claim.leave()) {
          beforeStopping.run();
          server.stop();
        }
        return closed;
      });
    } catch (IOException failure) {
      LOG.warnf(failure, "PostgreSQL in %s was not stopped", directory.root());
    }
  }

  private void throwAway() {
    close();
    try {
      Directories.delete(directory.root());
    } catch (IOException failure) {
      LOG.warnf(failure, "%s was not deleted", directory.root());
    }
  }
}
