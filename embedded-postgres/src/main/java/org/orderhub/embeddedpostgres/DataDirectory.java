package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What lies where in the directory that OrderHub keeps its PostgreSQL in. */
record DataDirectory(Path root) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static DataDirectory at(Path root) throws IOException {
    Files.createDirectories(root);
    return new DataDirectory(root.toRealPath());
  }

  /** PostgreSQL's own data directory. */
  Path cluster() {
    return root.resolve("cluster");
  }

  /** Locked by whoever starts, stops or uses the server. */
  Path lock() {
    return root.resolve("lock");
  }

  /** What PostgreSQL says before its own log is open. */
  Path startLog() {
    return root.resolve("start.log");
  }

  /** Readable by the owner alone; the same for the superuser and for OrderHub's role. */
  Path passwordFile() {
    return root.resolve("password");
  }

  String password() throws IOException {
    if (Files.notExists(passwordFile())) {
      throw new EmbeddedDatabaseFailure(
          passwordFile() + " is missing: without it nobody gets into the database beside it.");
    }
    return Files.readString(passwordFile());
  }

  void writeNewPassword() throws IOException {
    byte[] secret = new byte[16];
    RANDOM.nextBytes(secret);
    Files.deleteIfExists(passwordFile());
    Files.createFile(
        passwordFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
  }
}
