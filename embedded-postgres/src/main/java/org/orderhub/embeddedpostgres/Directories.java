package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories at once. */
final class Directories {
  private Directories() {}

  static void delete(Path directory) throws IOException {
    for (Path each : deepestFirst(directory)) {
      Files.deleteIfExists(each);
    }
  }

  private static List<Path> deepestFirst(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
