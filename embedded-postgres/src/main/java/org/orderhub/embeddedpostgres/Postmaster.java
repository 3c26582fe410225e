package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that PostgreSQL's postmaster.pid tells of; it may be long gone. */
record Postmaster(long pid, Path cluster, int port) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  /** Empty while nobody claims the cluster, or has not yet written its port. */
  static Optional<Postmaster> of(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(file(cluster));
      return lines.size() <= PORT_LINE
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  Long.parseLong(lines.get(PID_LINE).strip()),
                  cluster,
                  Integer.parseInt(lines.get(PORT_LINE).strip())));
    } catch (NumberFormatException | NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** A process of that number may well be another one: a postmaster works in its cluster. */
  boolean runs() {
    return process().isPresent() && worksInCluster();
  }

  /** Somebody else got the number since, so PostgreSQL would take them for a server. */
  boolean isSomebodyElse() {
    return process().isPresent() && !worksInCluster();
  }

  /** Without its file the next server starts. */
  void forget() {
    try {
      Files.deleteIfExists(file(cluster));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }

  private boolean worksInCluster() {
    if (Files.isDirectory(Path.of("/proc/self"))) {
      try {
        return Path.of("/proc/" + pid + "/cwd").toRealPath().equals(cluster);
      } catch (IOException unreadable) {
        return false;
      }
    }
    return process()
        .flatMap(found -> found.info().command())
        .filter(command -> command.endsWith("postgres"))
        .isPresent();
  }
}
