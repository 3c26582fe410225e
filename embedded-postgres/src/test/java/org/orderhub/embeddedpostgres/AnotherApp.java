package org.orderhub.embeddedpostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A second JVM on the same data directory, which ends in good order or is killed. */
record AnotherApp(Process process, BufferedReader output) {
  /** Shared by the tests: unpacking takes longer than all else. */
  static final Path BINARIES = Path.of("target", "binaries");

  static AnotherApp on(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AnotherApp.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new AnotherApp(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** Once its database is there. */
  String jdbcUrl() throws IOException {
    return String.valueOf(output.readLine());
  }

  /** As kill -9 does it. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void end() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }

  /** As SIGTERM does it. */
  void terminate() {
    process.toHandle().destroy();
    process.onExit().join();
  }

  /** Tells where the database is and keeps it until the input ends. */
  public static void main(String[] arguments) throws IOException, SQLException {
    try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), BINARIES)) {
      drainAtTheEnd(Queries.of(database));
      System.out.println(database.jdbcUrl());
      System.in.read();
    }
  }

  /** Like an app that stores what waits when it is told to end, and is not done at once. */
  private static void drainAtTheEnd(Queries queries) throws SQLException {
    queries.tell("create table if not exists drained (at timestamptz)");
    Connection session =
        DriverManager.getConnection(queries.url(), queries.user(), queries.password());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              try (session;
                  Statement statement = session.createStatement()) {
                statement.execute("insert into drained select now() from pg_sleep(0.5)");
              } catch (SQLException cutOff) {
                // After close() there is no server to store anything.
              }
            }));
  }
}
