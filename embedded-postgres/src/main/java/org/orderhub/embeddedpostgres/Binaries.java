package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once and then used in place. */
record Binaries(Path directory) {

  /** Unpacks into a directory named after version and platform, unless it is there already. */
  static Binaries unpackedIn(Path parent) {
    Platform platform = Platform.current();
    Path target = parent.resolve("postgresql-" + version() + "-" + platform.label());
    try {
      if (!Files.isDirectory(target)) {
        Files.createDirectories(parent);
        unpack(platform, target);
      }
      return new Binaries(target.toRealPath());
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL cannot be unpacked into " + target, failure);
    }
  }

  /** Of the PostgreSQL that is brought, as in 18.6.0. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream file = Binaries.class.getResourceAsStream("binaries.properties")) {
      properties.load(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties.getProperty("version");
  }

  static String majorVersion() {
    return version().substring(0, version().indexOf('.'));
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  /** Unpacks beside the target and then renames: half of a PostgreSQL is never found there. */
  private static void unpack(Platform platform, Path target) throws IOException {
    Path growing = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
    try (InputStream archive = archive(platform);
        var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        extract(entry, entries, growing.resolve(entry.getName()));
      }
    }
    try {
      Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (!Files.isDirectory(target)) {
        throw failure;
      }
      Directories.delete(growing);
    }
  }

  private static InputStream archive(Platform platform) {
    InputStream archive =
        Binaries.class.getResourceAsStream("/postgres-" + platform.label() + ".txz");
    if (archive == null) {
      throw new EmbeddedDatabaseFailure(
          "This build brings no PostgreSQL for "
              + platform.label()
              + ": build it on that system. "
              + Platform.ELSEWHERE);
    }
    return archive;
  }

  private static void extract(TarArchiveEntry entry, InputStream content, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      file.toFile().setExecutable((entry.getMode() & 0100) != 0);
    }
  }
}
