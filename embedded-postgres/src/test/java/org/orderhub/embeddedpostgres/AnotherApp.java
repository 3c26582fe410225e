package org.orderhub.embeddedpostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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

  /** Tells where the database is and keeps it until the input ends. */
  public static void main(String[] arguments) throws IOException {
    try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), BINARIES)) {
      System.out.println(database.jdbcUrl());
      System.in.read();
    }
  }
}
