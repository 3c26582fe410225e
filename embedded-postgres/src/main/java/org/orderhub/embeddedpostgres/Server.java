package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** The one PostgreSQL server of a data directory: adopted where it runs, else started. */
final class Server {
  private static final Logger LOG = Logger.getLogger(Server.class);
  // Long enough to replay all of max_wal_size from a slow disk.
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BREATH = Duration.ofMillis(100);

  private final DataDirectory directory;
  private final Binaries binaries;
  private final Settings settings;

  Server(DataDirectory directory, Binaries binaries, Settings settings) {
    this.directory = directory;
    this.binaries = binaries;
    this.settings = settings;
  }

  /** Gives the port back once the server answers. */
  int ensureRunning() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      Optional<Postmaster> running = running();
      if (running.isPresent() && answers(running.get())) {
        return running.get().port();
      }
      boolean worthAnotherLook = running.isEmpty() && start();
      if (!worthAnotherLook) {
        LockSupport.parkNanos(BREATH.toNanos());
      }
    } while (System.nanoTime() - end < 0);
    throw new EmbeddedDatabaseFailure(
        "PostgreSQL in " + directory.cluster() + " does not answer. " + ServerLog.of(directory));
  }

  /** Ends sessions, writes everything out, and waits until it is done. */
  void stop() {
    Command.Outcome outcome = control("stop", "-m", "fast");
    if (outcome.succeeded()) {
      LOG.infof("Stopped PostgreSQL in %s", directory.cluster());
    } else if (running().isPresent()) {
      LOG.warnf("PostgreSQL in %s goes on: %s", directory.cluster(), outcome.output());
    }
  }

  private Optional<Postmaster> running() {
    return Postmaster.of(directory.cluster()).filter(Postmaster::runs);
  }

  /** False when it did not start now and may start later. */
  private boolean start() throws IOException {
    Postmaster.of(directory.cluster())
        .filter(Postmaster::isSomebodyElse)
        .ifPresent(Postmaster::forget);
    ServerLog.clear(directory);
    String log = directory.startLog().toString();
    Command.Outcome outcome =
        control("start", "-l", log, "-o", settings.asOptions(Port.freeFor(directory)));
    if (outcome.succeeded()) {
      return true;
    }
    ServerLog said = ServerLog.of(directory);
    if (said.tellsOfSomethingThatPasses()) {
      return false;
    }
    throw new EmbeddedDatabaseFailure(
        "PostgreSQL does not start: " + outcome.output() + System.lineSeparator() + said);
  }

  private boolean answers(Postmaster postmaster) throws IOException {
    try {
      return new Administration(postmaster.port(), directory.password())
          .serves(directory.cluster());
    } catch (SQLException failure) {
      if (String.valueOf(failure.getSQLState()).startsWith("28")) {
        throw new EmbeddedDatabaseFailure(
            "PostgreSQL does not accept the password in " + directory.passwordFile(), failure);
      }
      LOG.debugf("PostgreSQL on port %d: %s", postmaster.port(), failure.getMessage());
      return false;
    }
  }

  private Command.Outcome control(String action, String... options) {
    List<String> command = new ArrayList<>(List.of(binaries.program("pg_ctl"), action));
    command.addAll(List.of("-D", directory.cluster().toString()));
    command.addAll(List.of("-w", "-t", Long.toString(PATIENCE.toSeconds())));
    command.addAll(List.of(options));
    return Command.run(command);
  }
}
