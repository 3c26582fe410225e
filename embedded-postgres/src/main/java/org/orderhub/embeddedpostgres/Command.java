package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs and gives back what they say. */
final class Command {
  private static final String ANOTHER_USER =
      "PostgreSQL does not run as root, and this system does not let root give up its rights by"
          + " 'unshare -U': run OrderHub as an ordinary user. ";

  private Command() {}

  /** How a program ended and what it said. */
  record Outcome(boolean succeeded, String output) {}

  static Outcome run(List<String> command) {
    Outcome outcome = execute(isRoot() ? withoutRoot(command) : command);
    if (!outcome.succeeded() && isRoot() && !execute(withoutRoot(List.of("true"))).succeeded()) {
      throw new EmbeddedDatabaseFailure(ANOTHER_USER + Platform.ELSEWHERE);
    }
    return outcome;
  }

  /** In a user namespace of its own the program is nobody, yet still owns root's files. */
  private static List<String> withoutRoot(List<String> command) {
    List<String> all = new ArrayList<>(List.of("unshare", "-U"));
    all.addAll(command);
    return all;
  }

  private static boolean isRoot() {
    Path self = Path.of("/proc/self");
    try {
      return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Outcome execute(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // Settings of the user's own psql must not reach this server.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor() == 0, output);
    } catch (IOException failure) {
      return new Outcome(false, String.valueOf(failure.getMessage()));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseFailure("Interrupted while running " + command, interruption);
    }
  }
}
