package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last words of a server: what it said before its own log was open, and there. */
record ServerLog(List<String> lines) {
  private static final int LAST = 12;
  private static final List<String> PASSING =
      List.of("could not bind", "pre-existing shared memory block");

  static ServerLog of(DataDirectory directory) throws IOException {
    return new ServerLog(
        Stream.concat(last(directory.startLog()), last(newest(directory.cluster().resolve("log"))))
            .toList());
  }

  static void clear(DataDirectory directory) throws IOException {
    Files.deleteIfExists(directory.startLog());
  }

  /** A port that was taken meanwhile, or sessions that have not yet noticed their server's end. */
  boolean tellsOfSomethingThatPasses() {
    return lines.stream().anyMatch(line -> PASSING.stream().anyMatch(line::contains));
  }

  @Override
  public String toString() {
    return lines.stream().collect(Collectors.joining(System.lineSeparator()));
  }

  private static Path newest(Path logs) throws IOException {
    if (Files.notExists(logs)) {
      return logs;
    }
    try (Stream<Path> files = Files.list(logs)) {
      return files.max(Comparator.comparing(file -> file.toFile().lastModified())).orElse(logs);
    }
  }

  private static Stream<String> last(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Stream.empty();
    }
    List<String> all = Files.readAllLines(file);
    return all.subList(Math.max(0, all.size() - LAST), all.size()).stream();
  }
}
